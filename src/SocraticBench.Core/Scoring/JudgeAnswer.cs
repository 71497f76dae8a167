using SocraticBench.Core.Judging;

namespace SocraticBench.Core.Scoring;

/// <summary>What the judges said of a turn.</summary>
/// <param name="Status">What became of the need for a judge.</param>
/// <param name="Primary">The primary judge's verdict; null where there is none.</param>
/// <param name="Secondary">The secondary judge's verdict; null where there is none.</param>
/// <param name="Error">Why the primary judge failed; null where it did not.</param>
/// <param name="Arbitrated">Whether judge and heuristic differed so much that the secondary judge was called in to decide.</param>
public sealed record JudgeAnswer(JudgeStatus Status, JudgeResult? Primary, JudgeResult? Secondary, string? Error, bool Arbitrated)
{
    /// <summary>No judge was needed.</summary>
    public static JudgeAnswer NotNeeded { get; } = new(JudgeStatus.NotNeeded, null, null, null, false);
}
