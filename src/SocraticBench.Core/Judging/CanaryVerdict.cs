namespace SocraticBench.Core.Judging;

/// <summary>What the canary says of the judge.</summary>
public enum CanaryVerdict
{
    /// <summary>No drift shown.</summary>
    None,

    /// <summary>Items moved together.</summary>
    JudgeDrift,

    /// <summary>A hash changed: a new baseline starts, nothing is compared.</summary>
    SystemChange,
}
