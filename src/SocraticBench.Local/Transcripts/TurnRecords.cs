using System.Text.Json;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Local.Transcripts;

/// <summary>Reads <c>{id, context, user_text, assistant_text}</c>.</summary>
internal static class TurnRecords
{
    public static TranscriptRecord Read(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        var fields = new RecordFields(json);
        string? said = null;
        string? asked = null;
        List<Message>? context = null;
        JsonObjects.Enter(ref reader);
        while (JsonObjects.Next(ref reader))
        {
            if (reader.ValueTextEquals("assistant_text"u8))
            {
                said = Text(ref reader, said, "assistant_text");
            }
            else if (reader.ValueTextEquals("user_text"u8))
            {
                asked = TextOrNull(ref reader, asked, "user_text");
            }
            else if (reader.ValueTextEquals("context"u8))
            {
                context = Context(ref reader, json);
            }
            else
            {
                fields.Take(ref reader);
            }
        }

        JsonObjects.Leave(ref reader);
        var id = fields.RequireId();
        var text = new TutorTurnText
        {
            AssistantText = said ?? throw new InvalidFieldException("assistant_text", "missing; give the tutor's reply"),
            UserText = asked ?? LastOfStudent(context),
            Context = context ?? [],
            ReferenceAnswer = fields.ReferenceAnswer,
        };
        return new TranscriptRecord
        {
            IdJson = fields.IdJson,
            DialogueId = fields.DialogueId ?? id,
            IsDialogue = false,
            Model = fields.Model,
            Turns = [new TutorTurn(1, text, fields.Carried)],
        };
    }

    private static string Text(ref Utf8JsonReader reader, string? before, string field)
    {
        reader.Read();
        var path = new FieldPath(field);
        return before is null ? FieldText.Read(ref reader, path) : throw path.Invalid("stands there twice; keep one");
    }

    private static string? TextOrNull(ref Utf8JsonReader reader, string? before, string field)
    {
        var look = reader;
        look.Read();
        if (look.TokenType is not JsonTokenType.Null)
        {
            return Text(ref reader, before, field);
        }

        reader.Read();
        return before;
    }

    private static List<Message> Context(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        var messages = new List<Message>();
        var look = reader;
        look.Read();
        if (look.TokenType is JsonTokenType.Null)
        {
            reader.Read();
            return messages;
        }

        new MessageReader(json, "context").ReadList(ref reader, spoken =>
        {
            if (spoken.Message is { } message)
            {
                messages.Add(message);
            }
        });
        return messages;
    }

    private static string LastOfStudent(List<Message>? context) => context is null
        ? throw new InvalidFieldException("user_text", "missing, and there is no context; give the student's message, \"\" where the tutor opens")
        : context.FindLast(message => message.Role is Role.Student)?.Text ?? "";
}
