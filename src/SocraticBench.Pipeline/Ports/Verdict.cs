using SocraticBench.Core.Judging;

namespace SocraticBench.Pipeline.Ports;

/// <summary>A judge's answer: a valid verdict, or why there is none. The raw reply is kept either way.</summary>
public abstract record Verdict
{
    private Verdict(string raw) => Raw = raw;

    /// <summary>The model's reply as it came; untrusted.</summary>
    public string Raw { get; init; }

    /// <summary>A valid verdict.</summary>
    /// <param name="Result">The grades.</param>
    /// <param name="Raw">The reply as it came.</param>
    public sealed record Judged(JudgeResult Result, string Raw) : Verdict(Raw);

    /// <summary>No valid verdict.</summary>
    /// <param name="Reason">Why, in words.</param>
    /// <param name="Raw">The reply as it came; empty where there was none.</param>
    public sealed record Failed(string Reason, string Raw) : Verdict(Raw);
}
