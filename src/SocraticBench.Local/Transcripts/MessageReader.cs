using System.Text.Json;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>Reads lists of messages: <c>{role, text}</c> of dialogues and contexts, <c>{role, content}</c> of chats.</summary>
internal sealed class MessageReader(ReadOnlyMemory<byte> json, string listName)
{
    private readonly List<CarriedField> carried = [];
    private string? text;
    private Role? role;
    private bool hasRole;
    private bool hasText;
    private bool callsTools;

    /// <summary>Reads the list whose name the reader stands on, and hands each entry on.</summary>
    public void ReadList(ref Utf8JsonReader reader, Action<SpokenMessage> take)
    {
        reader.Read();
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            throw new InvalidFieldException(listName, $"is {FieldText.Name(reader.TokenType)}; must be a list of messages with a role and a text");
        }

        for (var index = 0; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; index++)
        {
            take(ReadOne(ref reader, new FieldPath(listName, index)));
        }
    }

    private SpokenMessage ReadOne(ref Utf8JsonReader reader, in FieldPath path)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw path.Invalid($"is {FieldText.Name(reader.TokenType)}; must be an object with a role and a text");
        }

        carried.Clear();
        (text, role, hasRole, hasText, callsTools) = (null, null, false, false, false);
        while (JsonObjects.Next(ref reader))
        {
            ReadMember(ref reader, path);
        }

        if (!hasRole)
        {
            throw path.Of("role").Invalid("missing; say who speaks: student or tutor");
        }

        return Said(path);
    }

    private SpokenMessage Said(in FieldPath path)
    {
        if (role is not { } speaker || (text is null && callsTools))
        {
            return new SpokenMessage(null, []);
        }

        if (text is null)
        {
            throw path.Of("text").Invalid(hasText ? "is null; must be a string" : "missing; give the words that were said (text or content)");
        }

        return new SpokenMessage(new Message(speaker, text), speaker is Role.Tutor && carried.Count > 0 ? [.. carried] : []);
    }

    private void ReadMember(ref Utf8JsonReader reader, in FieldPath path)
    {
        if (reader.ValueTextEquals("role"u8))
        {
            reader.Read();
            role = Roles.Read(ref reader, path.Of("role"));
            hasRole = true;
        }
        else if (reader.ValueTextEquals("text"u8))
        {
            ReadText(ref reader, path.Of("text"));
        }
        else if (reader.ValueTextEquals("content"u8))
        {
            ReadText(ref reader, path.Of("content"));
        }
        else if (reader.ValueTextEquals("refusal"u8))
        {
            ReadText(ref reader, path.Of("refusal"));
        }
        else
        {
            callsTools |= reader.ValueTextEquals("tool_calls"u8) || reader.ValueTextEquals("function_call"u8);
            carried.Add(new CarriedField(JsonObjects.Name(ref reader, json), JsonObjects.TakeValue(ref reader, json)));
        }
    }

    private void ReadText(ref Utf8JsonReader reader, in FieldPath path)
    {
        reader.Read();
        hasText = true;
        var said = reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.StartArray => ReadParts(ref reader, path),
            _ => FieldText.Read(ref reader, path),
        };
        if (text is not null && said is not null)
        {
            throw path.Invalid("is a second text of the same message; keep one");
        }

        text ??= said;
    }

    /// <summary>Content in parts: the parts that are text, one a line. Images and the like are not text.</summary>
    private static string ReadParts(ref Utf8JsonReader reader, in FieldPath path)
    {
        var parts = new List<string>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (reader.TokenType is not JsonTokenType.StartObject)
            {
                throw path.Invalid($"holds {FieldText.Name(reader.TokenType)}; every part must be an object with a type and a text");
            }

            while (JsonObjects.Next(ref reader))
            {
                var isText = reader.ValueTextEquals("text"u8) || reader.ValueTextEquals("refusal"u8);
                reader.Read();
                if (isText)
                {
                    parts.Add(FieldText.Read(ref reader, path));
                }

                reader.Skip();
            }
        }

        return string.Join('\n', parts);
    }
}
