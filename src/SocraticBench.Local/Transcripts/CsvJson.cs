using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocraticBench.Local.Transcripts;

/// <summary>Writes cells as JSON.</summary>
internal static class CsvJson
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A cell that goes on as it is; an empty one of a field that is understood means that it is not known.</summary>
    public static void WriteCarried(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0 || name is not ("dialogue_id" or "model" or "reference_answer"))
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A context: the list of messages as JSON, or nothing. Anything else is written as the text it is, for the reader to refuse by name.</summary>
    public static void WriteContext(Utf8JsonWriter json, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            json.WriteNullValue();
            return;
        }

        try
        {
            using var parsed = JsonDocument.Parse(text);
            parsed.RootElement.WriteTo(json);
        }
        catch (JsonException)
        {
            json.WriteStringValue(text);
        }
    }
}
