using System.Text.Json;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Local.Transcripts;

/// <summary>A list of messages taken apart into tutor turns.</summary>
internal sealed class Conversation
{
    private readonly List<Message> messages = [];
    private readonly List<(int At, IReadOnlyList<CarriedField> Carried)> tutorTurns = [];

    private Conversation(RecordFields fields) => Fields = fields;

    public RecordFields Fields { get; }

    /// <exception cref="InvalidFieldException">The list is missing, or something in it is wrong.</exception>
    public static Conversation Read(ReadOnlyMemory<byte> json, string listName)
    {
        var reader = new Utf8JsonReader(json.Span);
        var conversation = new Conversation(new RecordFields(json));
        var lists = 0;
        JsonObjects.Enter(ref reader);
        while (JsonObjects.Next(ref reader))
        {
            if (!reader.ValueTextEquals(listName))
            {
                conversation.Fields.Take(ref reader);
            }
            else if (lists++ == 0)
            {
                new MessageReader(json, listName).ReadList(ref reader, conversation.Hear);
            }
            else
            {
                throw new InvalidFieldException(listName, "stands there twice; keep one");
            }
        }

        JsonObjects.Leave(ref reader);
        return lists > 0 ? conversation : throw new InvalidFieldException(listName, "missing; give the list of messages, oldest first");
    }

    /// <summary>
    /// The tutor's turns. What the student said since the tutor last spoke is the message that is answered, in one piece; where
    /// the tutor speaks twice in a row, both turns answer the same message.
    /// </summary>
    public TranscriptRecord Record(ReadOnlyMemory<byte> idJson, string id)
    {
        // Every context is a window on one array: a dialogue of n turns takes memory for n messages, not for n².
        var all = messages.ToArray();
        var turns = new TutorTurn[tutorTurns.Count];
        var asked = "";
        var from = 0;
        for (var i = 0; i < turns.Length; i++)
        {
            var at = tutorTurns[i].At;
            asked = StudentBetween(all, from, at) ?? asked;
            from = at + 1;
            turns[i] = new TutorTurn(i + 1, Text(all, at, asked), tutorTurns[i].Carried);
        }

        return new TranscriptRecord { IdJson = idJson, DialogueId = id, IsDialogue = true, Model = Fields.Model, Turns = turns };
    }

    private TutorTurnText Text(Message[] all, int at, string asked) => new()
    {
        AssistantText = all[at].Text,
        UserText = asked,
        Context = new ArraySegment<Message>(all, 0, at),
        ReferenceAnswer = Fields.ReferenceAnswer,
    };

    private static string? StudentBetween(Message[] all, int from, int to)
    {
        string? said = null;
        for (var i = from; i < to; i++)
        {
            if (all[i].Role is Role.Student)
            {
                said = said is null ? all[i].Text : $"{said}\n{all[i].Text}";
            }
        }

        return said;
    }

    private void Hear(SpokenMessage spoken)
    {
        if (spoken.Message is not { } message)
        {
            return;
        }

        if (message.Role is Role.Tutor)
        {
            tutorTurns.Add((messages.Count, spoken.Carried));
        }

        messages.Add(message);
    }
}
