namespace SocraticBench.Pipeline.Stages;

/// <summary>The stages, in the order in which they are written down.</summary>
public enum StageName
{
    /// <summary>Reads and verifies the manifest.</summary>
    FetchConfig,

    /// <summary>Turns the manifest into run specs with their ids.</summary>
    GenerateRuns,

    /// <summary>Holds the dialogues.</summary>
    RunDialogues,

    /// <summary>Scores every turn by rules and says which need a judge.</summary>
    HeuristicFilter,

    /// <summary>Holds the judge against the golden set.</summary>
    Canary,

    /// <summary>Judges what needs judging and writes scored turns.</summary>
    JudgeTurns,

    /// <summary>Summarises runs and the week, and writes curated Parquet.</summary>
    Aggregate,

    /// <summary>Fills the hot index.</summary>
    Index,

    /// <summary>Holds the week against its thresholds and tells people.</summary>
    CheckAlerts,

    /// <summary>Publishes measurements.</summary>
    PublishMetrics,
}
