using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Flow.Import;

namespace SocraticBench.Local.Transcripts;

/// <summary>
/// Gathers records into dialogues to be stored. A dialogue is one already; single turns with the same <c>dialogue_id</c> and tutor are one,
/// in the order in which they stand, wherever in the file that is. So all of it is held until the file has ended.
/// </summary>
/// <param name="model">The tutor's name for records that name none; null where every record must.</param>
public sealed class GatheredDialogues(string? model)
{
    // The most that a run in the lake has.
    private const int MostTurns = 200;

    private readonly Dictionary<(string Dialogue, string Model), Held> gathered = [];
    private readonly List<Held> held = [];

    /// <summary>Takes a record.</summary>
    /// <exception cref="RecordException">Nobody names the tutor.</exception>
    public void Add(TranscriptRecord record, RecordPlace place)
    {
        var tutor = record.Model ?? model
            ?? throw new RecordException(place, "field model: missing; name the tutor with --model NAME");
        var dialogue = record.IsDialogue ? Begin(record.DialogueId, tutor) : Gathered(record.DialogueId, tutor);
        foreach (var turn in record.Turns)
        {
            dialogue.Add(turn);
        }
    }

    /// <summary>The dialogues, in the order in which each began.</summary>
    public IReadOnlyList<ImportedDialogue> Dialogues() => [.. held.Select(dialogue => dialogue.Imported())];

    private Held Gathered(string id, string tutor) =>
        gathered.TryGetValue((id, tutor), out var known) ? known : gathered[(id, tutor)] = Begin(id, tutor);

    private Held Begin(string id, string tutor)
    {
        held.Add(new Held(id, tutor));
        return held[^1];
    }

    private sealed class Held(string id, string tutor)
    {
        private readonly List<TranscriptTurn> turns = [];
        private string? answer;
        private int leftOut;

        public void Add(TutorTurn turn)
        {
            if (turns.Count == MostTurns)
            {
                leftOut++;
                return;
            }

            answer ??= turn.Text.ReferenceAnswer;
            turns.Add(new TranscriptTurn
            {
                TurnNumber = turns.Count + 1,
                UserText = turn.Text.UserText,
                AssistantText = turn.Text.AssistantText,
                Outcome = string.IsNullOrWhiteSpace(turn.Text.AssistantText) ? TurnOutcome.Empty : TurnOutcome.Replied,
            });
        }

        public ImportedDialogue Imported() =>
            new() { DialogueId = id, Model = tutor, Turns = turns, ReferenceAnswer = answer, LeftOut = leftOut };
    }
}
