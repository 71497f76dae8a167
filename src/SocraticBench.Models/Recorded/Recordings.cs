using SocraticBench.Core.Dialogues;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Recorded;

/// <summary>Turns of stored transcripts, found by what the tutor was asked.</summary>
internal sealed class Recordings
{
    private readonly ILookup<(string Model, int Turn, string UserText), (Transcript Transcript, TranscriptTurn Turn)> _turns;

    private readonly HashSet<string> _models;

    public Recordings(IReadOnlyList<Transcript> transcripts)
    {
        _turns = transcripts
            .OrderBy(transcript => transcript.Header.Run.RunId, StringComparer.Ordinal)
            .SelectMany(transcript => transcript.Turns, (transcript, turn) => (transcript, turn))
            .ToLookup(recorded => (recorded.transcript.Header.Run.Model, recorded.turn.TurnNumber, recorded.turn.UserText));
        _models = transcripts.Select(transcript => transcript.Header.Run.Model).ToHashSet(StringComparer.Ordinal);
    }

    public bool Has(string model) => _models.Contains(model);

    /// <summary>The turn recorded for a question: the same words in all of the dialogue that is shown. Of several, one with the same temperature; null where there is none.</summary>
    public TranscriptTurn? Find(string model, Call call)
    {
        if (call.Messages.Count == 0 || call.Messages[^1].Role != Role.Student)
        {
            return null;
        }

        var asked = _turns[(model, call.TurnNumber, call.Messages[^1].Text)].Where(recorded => Agrees(recorded.Transcript, call)).ToList();
        var alike = asked.Where(recorded => recorded.Transcript.Header.Run.Temperature == call.Temperature).ToList();
        var among = alike.Count > 0 ? alike : asked;
        return among.Count == 0 ? null : among[(int)((ulong)call.RngSeed % (ulong)among.Count)].Turn;
    }

    // Walks back from the question: tutor and student in turn, as far as the window shows.
    private static bool Agrees(Transcript transcript, Call call)
    {
        var (turn, at) = (call.TurnNumber - 2, call.Messages.Count - 2);
        for (; at >= 0 && turn >= 0; at--)
        {
            var (said, recorded) = (call.Messages[at], transcript.Turns[turn]);
            if (said.Role == Role.System)
            {
                continue;
            }

            if (said.Text != (said.Role == Role.Tutor ? recorded.AssistantText : recorded.UserText))
            {
                return false;
            }

            turn -= said.Role == Role.Student ? 1 : 0;
        }

        return true;
    }
}
