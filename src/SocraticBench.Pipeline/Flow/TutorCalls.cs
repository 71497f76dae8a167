using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Students;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Asks one run's tutor, and has each reply kept before it is handed on.</summary>
internal sealed class TutorCalls(DialogueScene scene, RunSpec run)
{
    private readonly ModelConfig _config = scene.Tutor;
    private readonly IModel _model = scene.Models.Of(scene.Tutor);
    private readonly long _rngSeed = RunMatrix.RngSeed(run);

    /// <summary>Asks for a turn; a provider's failure is an answer without a turn.</summary>
    public async Task<TutorAnswer> AskAsync(int number, StudentMessage message, ContextWindow window, CancellationToken cancel)
    {
        var reply = await AskWithinBudgetAsync(Call(number, window), window.ShownTokens, cancel).ConfigureAwait(false);
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

    private async Task<Reply> AskWithinBudgetAsync(Call call, int promptTokens, CancellationToken cancel)
    {
        if (scene.Ledger is not { } ledger)
        {
            return await _model.AskAsync(call, cancel).ConfigureAwait(false);
        }

        var most = _config.Price?.Usd(promptTokens, call.MaxTokens)
            ?? throw new UnknownModelException($"model '{_config.Id}' has no price, so that a budget cannot be kept; give it one in models.json, or leave the budget out");
        if (!await ledger.TryReserveAsync(most, cancel).ConfigureAwait(false))
        {
            throw new BudgetSpentException();
        }

        Reply? reply = null;
        try
        {
            reply = await _model.AskAsync(call, cancel).ConfigureAwait(false);
            return reply;
        }
        finally
        {
            // A call that was cancelled may have been paid for: its reserve stays booked. One that failed was not.
            var actual = reply is Reply.Failed ? 0 : reply is null ? most : Usd(reply.Usage);
            await ledger.SettleAsync(most, actual, CancellationToken.None).ConfigureAwait(false);
        }
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
            StudentReason = message.Reason,
            Conceded = message.Conceded,
            CostTokensPrompt = reply.Usage.PromptTokens,
            CostTokensCompletion = reply.Usage.CompletionTokens,
            CostTokensCached = reply.Usage.CachedTokens,
            CostUsd = Usd(reply.Usage),
            LatencyMs = reply.LatencyMs,
            Attempts = reply.Attempts,
            ProviderRequestId = reply.RequestId,
            Timestamp = scene.Clock.GetUtcNow(),
        };
    }

    private double? Usd(Usage usage) =>
        _config.Price is { } price && usage is { PromptTokens: { } prompt, CompletionTokens: { } completion }
            ? price.Usd(prompt, completion, usage.CachedTokens ?? 0)
            : null;
}
