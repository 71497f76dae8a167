using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SocraticBench.Core.Records;

/// <summary>
/// One byte sequence for one JSON value, whatever order and spacing it was typed in: the JSON Canonicalization Scheme
/// (RFC 8785): members sorted by UTF-16 code units, no white space, shortest round-trip numbers, as few escapes as JSON allows.
/// </summary>
public static class CanonicalJson
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The canonical UTF-8 bytes of a JSON value.</summary>
    public static byte[] Bytes(JsonElement value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return s_utf8.GetBytes(text.ToString());
    }

    /// <summary>The canonical UTF-8 bytes of a record or other serialisable value.</summary>
    public static byte[] Bytes<T>(T value) => Bytes(JsonSerializer.SerializeToElement(value, RecordJson.Options));

    /// <summary>SHA-256 of the canonical bytes, 64 lower-case hex digits.</summary>
    public static string Sha256<T>(T value) => Sha256((ReadOnlySpan<byte>)Bytes(value));

    /// <summary>SHA-256 of bytes as they are, 64 lower-case hex digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>SHA-256 of bytes as they are, 64 lower-case hex digits. Without this overload an array would be hashed as the JSON value that it also is.</summary>
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
                text.Append(CanonicalNumber.Of(value.GetDouble()));
                break;
            case JsonValueKind.String:
                CanonicalString.Write(text, value.GetString()!);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void WriteObject(StringBuilder text, JsonElement value)
    {
        var separator = '{';
        foreach (var member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            text.Append(separator);
            CanonicalString.Write(text, member.Name);
            text.Append(':');
            Write(text, member.Value);
            separator = ',';
        }

        text.Append(separator is '{' ? "{}" : "}");
    }

    private static void WriteArray(StringBuilder text, JsonElement value)
    {
        var separator = '[';
        foreach (var item in value.EnumerateArray())
        {
            text.Append(separator);
            Write(text, item);
            separator = ',';
        }

        text.Append(separator is '[' ? "[]" : "]");
    }
}
