using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Asks a model within the budget: money is reserved before the call and settled after.</summary>
internal sealed class PaidCalls(ModelConfig config, IModels models, ILedger? money)
{
    private readonly IModel _model = models.Of(config);

    /// <summary>Asks.</summary>
    /// <exception cref="BudgetSpentException">The money left may not be enough for this call.</exception>
    public async Task<Reply> AskAsync(Call call, int promptTokens, CancellationToken cancel)
    {
        if (money is not { } ledger)
        {
            return await _model.AskAsync(call, cancel).ConfigureAwait(false);
        }

        var most = config.Price?.Usd(promptTokens, call.MaxTokens)
            ?? throw new UnknownModelException($"model '{config.Id}' has no price, so that a budget cannot be kept; give it one in models.json, or leave the budget out");
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

    /// <summary>What a call cost; null where the price or the usage is unknown.</summary>
    public double? Usd(Usage usage) =>
        config.Price is { } price && usage is { PromptTokens: { } prompt, CompletionTokens: { } completion }
            ? price.Usd(prompt, completion, usage.CachedTokens ?? 0)
            : null;
}
