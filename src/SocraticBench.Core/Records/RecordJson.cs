using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocraticBench.Core.Records;

/// <summary>Reads and writes records in their wire form: snake_case UTF-8 JSON, one record a line in .jsonl files.</summary>
public static class RecordJson
{
    /// <summary>The one set of serializer options for every record.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>One record as UTF-8 JSON without a line break.</summary>
    public static byte[] Bytes<T>(T record) => JsonSerializer.SerializeToUtf8Bytes(record, Options);

    /// <summary>Records as JSON lines, each line ended by LF.</summary>
    public static byte[] Lines<T>(IEnumerable<T> records)
    {
        var text = new StringBuilder();
        foreach (var record in records)
        {
            text.Append(JsonSerializer.Serialize(record, Options)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Reads one record; a failure names place and field.</summary>
    /// <exception cref="RecordException">The bytes are not JSON, a field is missing or holds what it may not.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> json, RecordPlace place)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new RecordException(place, "is null where a record must stand");
        }
        catch (InvalidFieldException wrong)
        {
            throw new RecordException(place, $"field {wrong.Message}", wrong);
        }
        catch (JsonException wrong)
        {
            throw new RecordException(place, JsonFault.Explain(wrong), wrong);
        }
    }

    /// <summary>Reads JSON lines; blank lines are skipped. A failure names file, line and field.</summary>
    /// <exception cref="RecordException">As for <see cref="Parse{T}"/>.</exception>
    public static IReadOnlyList<T> ParseLines<T>(ReadOnlySpan<byte> jsonl, string file)
    {
        var records = new List<T>();
        var number = 0L;
        foreach (var range in jsonl.Split((byte)'\n'))
        {
            number++;
            var line = jsonl[range].Trim(" \r\t"u8);
            if (!line.IsEmpty)
            {
                records.Add(Parse<T>(line, new RecordPlace(file, number)));
            }
        }

        return records;
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            // Transcripts hold every language; escaping them would double the lake. Nothing here is ever put into HTML as it is.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
