namespace SocraticBench.Core.Summaries;

/// <summary>How a run ended.</summary>
public enum RunStatus
{
    /// <summary>All turns done and scored.</summary>
    Completed,

    /// <summary>Cut short, or more than 5% of its turns unscored.</summary>
    Partial,

    /// <summary>No usable turn.</summary>
    Failed,
}
