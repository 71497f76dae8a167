using SocraticBench.Core.Records;

namespace SocraticBench.Core.Planning;

/// <summary>Prices of a model in US dollars per million tokens, on a day.</summary>
public sealed record ModelPrice
{
    /// <summary>Prompt tokens.</summary>
    public required double PromptUsdPerMillion { get; init => field = Check.NotNegative(value); }

    /// <summary>Completion tokens.</summary>
    public required double CompletionUsdPerMillion { get; init => field = Check.NotNegative(value); }

    /// <summary>Prompt tokens read from the provider's cache; null where it has none.</summary>
    public double? CachedUsdPerMillion { get; init => field = Check.NotNegative(value); }

    /// <summary>The day on which these were the list prices.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where the prices were read.</summary>
    public string? Source { get; init; }

    /// <summary>The price in US dollars of one call.</summary>
    /// <param name="promptTokens">Prompt tokens, cached ones included.</param>
    /// <param name="completionTokens">Completion tokens.</param>
    /// <param name="cachedTokens">Prompt tokens read from the cache.</param>
    public double Usd(long promptTokens, long completionTokens, long cachedTokens = 0) =>
        (((promptTokens - cachedTokens) * PromptUsdPerMillion)
            + (cachedTokens * (CachedUsdPerMillion ?? PromptUsdPerMillion))
            + (completionTokens * CompletionUsdPerMillion)) / 1e6;
}
