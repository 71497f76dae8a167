namespace SocraticBench.Pipeline.Ports;

/// <summary>What a call cost, as the provider counts it; null where it did not say.</summary>
/// <param name="PromptTokens">Prompt tokens, cached ones included.</param>
/// <param name="CompletionTokens">Completion tokens.</param>
/// <param name="CachedTokens">Prompt tokens read from the provider's cache.</param>
public sealed record Usage(int? PromptTokens, int? CompletionTokens, int? CachedTokens)
{
    /// <summary>Nothing is known.</summary>
    public static Usage Unknown { get; } = new(null, null, null);
}
