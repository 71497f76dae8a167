using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Judging;

/// <summary>What a turn's numbers are, and whence.</summary>
/// <param name="Sd">Socratic Disposition, 0..10; null where the turn is unscored.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Violations">Violations that count, each once, in the order of the enumeration; empty where unscored.</param>
/// <param name="Score">Turn score, 0..10; null where unscored.</param>
/// <param name="UnscoredReason"><c>filtered</c> or <c>judge_failed</c>; null where scored.</param>
public sealed record SdDecision(
    double? Sd, SdSource Source, IReadOnlyList<Violation> Violations, double? Score, string? UnscoredReason)
{
    /// <summary>Whether arbitration was called for and the secondary judge failed, so that the judge stands alone: such a turn is flagged.</summary>
    public bool SecondaryFailed { get; init; }
}
