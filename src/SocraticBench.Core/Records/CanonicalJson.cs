using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SocraticBench.Core.Records;

/// <summary>
/// One byte sequence for one JSON value, whatever order and spacing it was typed in: the JSON Canonicalization Scheme
/// (RFC 8785): members sorted by UTF-16 code units, no white space, shortest round-trip numbers.
/// </summary>
public static class CanonicalJson
{
    private static readonly SearchValues<char> s_escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    /// <summary>The canonical UTF-8 bytes of a JSON value.</summary>
    public static byte[] Bytes(JsonElement value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The canonical UTF-8 bytes of a record or other serialisable value.</summary>
    public static byte[] Bytes<T>(T value) => Bytes(JsonSerializer.SerializeToElement(value, RecordJson.Options));

    /// <summary>SHA-256 of the canonical bytes, 64 lower-case hex digits.</summary>
    public static string Sha256<T>(T value) => Sha256((ReadOnlySpan<byte>)Bytes(value));

    /// <summary>SHA-256 of bytes as they are, 64 lower-case hex digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>As for a span of bytes; without this, an array would be taken for a value and hashed as its JSON.</summary>
    public static string Sha256(byte[] bytes) => Sha256((ReadOnlySpan<byte>)bytes);

    private static void Write(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(text, value);
                break;
            case JsonValueKind.Array:
                WriteArray(text, value);
                break;
            case JsonValueKind.Number:
                text.Append(Number(value.GetDouble()));
                break;
            case JsonValueKind.String:
                WriteString(text, value.GetString()!);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void WriteObject(StringBuilder text, JsonElement value)
    {
        var between = '{';
        foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            WriteString(text.Append(between), member.Name);
            Write(text.Append(':'), member.Value);
            between = ',';
        }

        text.Append(between == '{' ? "{}" : "}");
    }

    private static void WriteArray(StringBuilder text, JsonElement value)
    {
        var between = '[';
        foreach (var item in value.EnumerateArray())
        {
            Write(text.Append(between), item);
            between = ',';
        }

        text.Append(between == '[' ? "[]" : "]");
    }

    // The RFC escapes what JSON must and nothing else; .NET's encoders escape more, such as emoji and the no-break space.
    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        var rest = value.AsSpan();
        for (var at = rest.IndexOfAny(s_escaped); at >= 0; at = rest.IndexOfAny(s_escaped))
        {
            text.Append(rest[..at]).Append(Escape(rest[at]));
            rest = rest[(at + 1)..];
        }

        text.Append(rest).Append('"');
    }

    private static string Escape(char value) => value switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)value:x4}"),
    };

    // ECMAScript's Number.prototype.toString, which RFC 8785 prescribes: plain notation between 1e-6 and 1e21.
    private static string Number(double number)
    {
        var size = Math.Abs(number);
        if (number == 0)
        {
            return "0";
        }

        if (size is >= 1e-6 and < 1e21)
        {
            return (number < 0 ? "-" : "") + Plain(size);
        }

        // Out here the shortest form is in scientific notation: 1E+23, 1.5E-07.
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var e = shortest.IndexOf('E', StringComparison.Ordinal);
        var exponent = int.Parse(shortest.AsSpan(e + 1), CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{shortest[..e]}e{(exponent < 0 ? "" : "+")}{exponent}");
    }

    private static string Plain(double size)
    {
        var shortest = size.ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('E', StringComparison.Ordinal)
            ? decimal.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############################", CultureInfo.InvariantCulture)
            : shortest;
    }
}
