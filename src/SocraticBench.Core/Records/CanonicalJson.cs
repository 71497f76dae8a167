using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocraticBench.Core.Records;

/// <summary>
/// One byte sequence for one JSON value, whatever order and spacing it was typed in: the JSON Canonicalization Scheme
/// (RFC 8785): members sorted by UTF-16 code units, no white space, shortest round-trip numbers.
/// </summary>
public static class CanonicalJson
{
    /// <summary>The canonical UTF-8 bytes of a JSON value.</summary>
    public static byte[] Bytes(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, value);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The canonical UTF-8 bytes of a record or other serialisable value.</summary>
    public static byte[] Bytes<T>(T value) => Bytes(JsonSerializer.SerializeToElement(value, RecordJson.Options));

    /// <summary>SHA-256 of the canonical bytes, 64 lower-case hex digits.</summary>
    public static string Sha256<T>(T value) => Sha256((ReadOnlySpan<byte>)Bytes(value));

    /// <summary>SHA-256 of bytes as they are, 64 lower-case hex digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(Number(value.GetDouble()));
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

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

        var scientific = number.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var exponent = int.Parse(scientific.AsSpan(scientific.IndexOf('E', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
        var mantissa = shortest[..shortest.IndexOf('E', StringComparison.Ordinal)];
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent < 0 ? "" : "+")}{exponent}");
    }

    private static string Plain(double size)
    {
        var shortest = size.ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('E', StringComparison.Ordinal)
            ? decimal.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############################", CultureInfo.InvariantCulture)
            : shortest;
    }
}
