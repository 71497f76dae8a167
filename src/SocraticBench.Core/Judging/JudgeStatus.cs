namespace SocraticBench.Core.Judging;

/// <summary>What became of a turn's need for a judge.</summary>
public enum JudgeStatus
{
    /// <summary>The heuristic was sure enough.</summary>
    NotNeeded,

    /// <summary>A valid verdict is recorded.</summary>
    Judged,

    /// <summary>A judge was needed and failed; the turn is unscored.</summary>
    Failed,
}
