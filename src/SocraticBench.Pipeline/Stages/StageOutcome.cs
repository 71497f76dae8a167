namespace SocraticBench.Pipeline.Stages;

/// <summary>What became of a stage.</summary>
public enum StageOutcome
{
    /// <summary>Done, now or by an earlier try.</summary>
    Succeeded,

    /// <summary>There was nothing for it to do, for the reason given.</summary>
    Skipped,

    /// <summary>Not begun, because a stage before it failed.</summary>
    NotStarted,

    /// <summary>Done, and some of it failed: at most one run in ten.</summary>
    Partial,

    /// <summary>Not done, for the reason given.</summary>
    Failed,
}
