using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>Walks through the members of a JSON object.</summary>
internal static class JsonObjects
{
    /// <summary>Steps into the object that is the whole record.</summary>
    public static void Enter(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw new InvalidFieldException("record", $"is {FieldText.Name(reader.TokenType)}; must be a JSON object");
        }
    }

    /// <summary>Goes to the next member's name; false at the object's end.</summary>
    public static bool Next(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.PropertyName;
    }

    /// <summary>Makes sure that nothing follows the record.</summary>
    public static void Leave(ref Utf8JsonReader reader) => reader.Read();

    /// <summary>Goes from a member's name over its value.</summary>
    /// <returns>The value's bytes.</returns>
    public static ReadOnlyMemory<byte> TakeValue(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }

    /// <summary>The name that the reader stands on, unescaped.</summary>
    public static ReadOnlyMemory<byte> Name(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        if (!reader.ValueIsEscaped)
        {
            return json.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        }

        var name = new byte[reader.ValueSpan.Length];
        return name.AsMemory(0, reader.CopyString(name));
    }
}
