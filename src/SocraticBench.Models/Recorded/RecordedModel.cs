using System.Globalization;
using SocraticBench.Core.Dialogues;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Recorded;

/// <summary>Plays a model back from stored transcripts. It never makes anything up: a question that was not recorded has no answer.</summary>
/// <param name="recordings">What there is.</param>
/// <param name="model">The model played back, as the transcripts name it.</param>
internal sealed class RecordedModel(Recordings recordings, string model) : IModel
{
    public Task<Reply> AskAsync(Call call, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(recordings.Find(model, call) is { } turn ? Played(turn) : NotRecorded(call));
    }

    private Reply.Failed NotRecorded(Call call) => new(
        FailureKind.NotFound,
        recordings.Has(model)
            ? string.Create(CultureInfo.InvariantCulture, $"turn {call.TurnNumber} of this dialogue is not recorded for '{model}'; it was held with other words, seeds or phases")
            : $"no transcript of '{model}' is loaded; name a lake or folder that has one");

    private static Reply Played(TranscriptTurn turn)
    {
        var usage = new Usage(turn.CostTokensPrompt, turn.CostTokensCompletion, turn.CostTokensCached);
        Reply reply = turn.Outcome switch
        {
            TurnOutcome.Replied => new Reply.Replied(turn.AssistantText, usage),
            TurnOutcome.Refused => new Reply.Refused(turn.AssistantText, usage),
            TurnOutcome.CutOff => new Reply.CutOff(turn.AssistantText, usage),
            TurnOutcome.Empty => new Reply.Empty(usage),
            TurnOutcome.Filtered => new Reply.Filtered(usage),
            _ => throw new ArgumentOutOfRangeException(nameof(turn), turn.Outcome, "no such outcome"),
        };
        return reply with { StopReason = turn.StopReason, RequestId = turn.ProviderRequestId, LatencyMs = turn.LatencyMs };
    }
}
