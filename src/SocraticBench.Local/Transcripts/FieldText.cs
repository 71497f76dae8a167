using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>Reads text fields of untrusted records.</summary>
internal static class FieldText
{
    /// <summary>The string that the reader stands on.</summary>
    /// <exception cref="InvalidFieldException">It is no string, or one that is no text.</exception>
    public static string Read(ref Utf8JsonReader reader, in FieldPath path)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw path.Invalid($"is {Name(reader.TokenType)}; must be a string");
        }

        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException wrong)
        {
            throw new InvalidFieldException(path.ToString(), $"holds half of a surrogate pair ({wrong.Message.TrimEnd('.')}); write the character whole");
        }

        return text.Contains('\0') ? throw path.Invalid("holds a NUL character (U+0000); remove it") : text;
    }

    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "a string",
    };
}
