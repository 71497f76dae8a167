using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Students;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Asks one run's tutor, and has each reply kept before it is handed on.</summary>
internal sealed class TutorCalls(DialogueScene scene, RunSpec run)
{
    private readonly ModelConfig _config = scene.Tutor;
    private readonly PaidCalls _calls = new(scene.Tutor, scene.Models, scene.Ledger);
    private readonly long _rngSeed = RunMatrix.RngSeed(run);

    /// <summary>Asks for a turn; a provider's failure is an answer without a turn.</summary>
    public async Task<TutorAnswer> AskAsync(int number, StudentMessage message, ContextWindow window, CancellationToken cancel)
    {
        var reply = await _calls.AskAsync(Call(number, window), window.ShownTokens, cancel).ConfigureAwait(false);
        if (reply is Reply.Failed failed)
        {
            return new TutorAnswer(null, $"{failed.Kind}: {failed.Reason}");
        }

        var turn = Record(number, message, reply) with { WindowTokens = window.ShownTokens };
        await scene.Keep(turn).ConfigureAwait(false);
        return new TutorAnswer(turn, null);
    }

    private Call Call(int number, ContextWindow window) => new()
    {
        Model = _config.Id,
        SystemPrompt = scene.SystemPrompt,
        Messages = window.Shown,
        Temperature = run.Temperature,
        RngSeed = _rngSeed,
        ConversationId = run.RunId,
        TurnNumber = number,
    };

    private TranscriptTurn Record(int number, StudentMessage message, Reply reply)
    {
        var (text, outcome) = reply switch
        {
            Reply.Replied replied => (replied.Text, TurnOutcome.Replied),
            Reply.Refused refused => (refused.Text, TurnOutcome.Refused),
            Reply.CutOff cut => (cut.Text, TurnOutcome.CutOff),
            Reply.Filtered => ("", TurnOutcome.Filtered),
            _ => ("", TurnOutcome.Empty),
        };
        return new TranscriptTurn
        {
            TurnNumber = number,
            UserText = message.Text,
            AssistantText = text,
            Outcome = outcome,
            StopReason = reply.StopReason,
            Planted = message.Planted,
            StudentState = message.State,
            StudentReason = message.Reason,
            Conceded = message.Conceded,
            CostTokensPrompt = reply.Usage.PromptTokens,
            CostTokensCompletion = reply.Usage.CompletionTokens,
            CostTokensCached = reply.Usage.CachedTokens,
            CostUsd = _calls.Usd(reply.Usage),
            LatencyMs = reply.LatencyMs,
            Attempts = reply.Attempts,
            ProviderRequestId = reply.RequestId,
            Timestamp = scene.Clock.GetUtcNow(),
        };
    }
}
