using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Students;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Asks one run's tutor, and has each reply in the journal before it is handed on.</summary>
internal sealed class TutorCalls(PipelinePorts ports, ExecutionContents contents, RunSpec run)
{
    private readonly ModelConfig _config = contents.ModelOf(run);
    private readonly IModel _model = ports.Models.Of(contents.ModelOf(run));
    private readonly long _rngSeed = RunMatrix.RngSeed(run);

    /// <summary>Asks for a turn; a provider's failure is an answer without a turn.</summary>
    public async Task<TutorAnswer> AskAsync(int number, StudentMessage message, ContextWindow window, CancellationToken cancel)
    {
        var reply = await _model.AskAsync(
            new Call
            {
                Model = _config.Id,
                SystemPrompt = contents.SystemPrompt!.Text,
                Messages = window.Shown,
                Temperature = run.Temperature,
                RngSeed = _rngSeed,
                ConversationId = run.RunId,
                TurnNumber = number,
            },
            cancel).ConfigureAwait(false);
        if (reply is Reply.Failed failed)
        {
            return new TutorAnswer(null, $"{failed.Kind}: {failed.Reason}");
        }

        var turn = Record(number, message, reply) with { WindowTokens = window.ShownTokens };

        // Not cancelled: the call is paid for, so its reply is kept even when somebody is stopping the program.
        await ports.Lake.AppendAsync(LakeLayout.DialogueJournal(run.RunId), RecordJson.Bytes(turn), CancellationToken.None).ConfigureAwait(false);
        return new TutorAnswer(turn, null);
    }

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
            Conceded = message.Conceded,
            CostTokensPrompt = reply.Usage.PromptTokens,
            CostTokensCompletion = reply.Usage.CompletionTokens,
            CostTokensCached = reply.Usage.CachedTokens,
            CostUsd = Usd(reply.Usage),
            LatencyMs = reply.LatencyMs,
            Attempts = reply.Attempts,
            ProviderRequestId = reply.RequestId,
            Timestamp = ports.Clock.GetUtcNow(),
        };
    }

    private double? Usd(Usage usage) =>
        _config.Price is { } price && usage is { PromptTokens: { } prompt, CompletionTokens: { } completion }
            ? price.Usd(prompt, completion, usage.CachedTokens ?? 0)
            : null;
}
