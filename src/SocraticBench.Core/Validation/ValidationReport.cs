namespace SocraticBench.Core.Validation;

/// <summary>How far people agree with the scorer: per study and per target, against the trivial rule and the goals.</summary>
public sealed record ValidationReport
{
    /// <summary>The scorer's version, or how it was cross-validated.</summary>
    public required string Scorer { get; init; }

    /// <summary>Folds in which the scorer was fitted anew without the turns that it scores; null where the table in force scored.</summary>
    public required int? Folds { get; init; }

    /// <summary>Where the labels come from; empty where that is not known.</summary>
    public required IReadOnlyList<LabelFile> Files { get; init; }

    /// <summary>Labelled turns read.</summary>
    public required int N { get; init; }

    /// <summary>Agreement on Socratic or not, per study.</summary>
    public required IReadOnlyList<SourceAgreement> Sources { get; init; }

    /// <summary>Mean balanced accuracy of the studies with both classes; null where there is none.</summary>
    public required double? MacroMean { get; init; }

    /// <summary>Its interval, dialogues resampled over all studies at once.</summary>
    public required Interval? MacroInterval { get; init; }

    /// <summary>The same of the trivial rule.</summary>
    public required double? MacroTrivial { get; init; }

    /// <summary>Agreement of flags with their targets.</summary>
    public required IReadOnlyList<TargetAgreement> Targets { get; init; }

    /// <summary>Share of expert Socratic turns that each flag is raised on; keys are the flags' wire names.</summary>
    public required IReadOnlyDictionary<string, double> FalseAlarms { get; init; }

    /// <summary>Agreement on question types; null where no question is labelled.</summary>
    public required TypeAgreement? Types { get; init; }

    /// <summary>Expected calibration error, ten bins of equal mass, studies weighted equally; null for no labels.</summary>
    public required double? Ece { get; init; }

    /// <summary>Its bins.</summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    /// <summary>Share that skips the judge against agreement, over thresholds of confidence.</summary>
    public required IReadOnlyList<FilterPoint> Filter { get; init; }

    /// <summary>Share of expert Socratic turns with SD ≥ 8; null where there is none.</summary>
    public required double? ExpertAtLeastEight { get; init; }

    /// <summary>Share of turns that reveal the answer with SD ≥ 8; null where there is none.</summary>
    public required double? RevealAtLeastEight { get; init; }

    /// <summary>Mean SD of whole dialogues against people's verdicts.</summary>
    public required IReadOnlyList<DialogueAgreement> Dialogues { get; init; }

    /// <summary>The goals and whether they are met.</summary>
    public required IReadOnlyList<GoalOutcome> Goals { get; init; }
}
