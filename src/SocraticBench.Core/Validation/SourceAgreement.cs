namespace SocraticBench.Core.Validation;

/// <summary>Agreement with one study on whether turns are Socratic. Null where a figure is undefined, as for a study of one class.</summary>
public sealed record SourceAgreement
{
    /// <summary>The study.</summary>
    public required string Source { get; init; }

    /// <summary>Turns with a label.</summary>
    public required int N { get; init; }

    /// <summary>Share that people call Socratic, 0..1.</summary>
    public required double ShareTrue { get; init; }

    /// <summary>Balanced accuracy of p ≥ 0.5, 0..1.</summary>
    public required double? BalancedAccuracy { get; init; }

    /// <summary>Its interval, dialogues resampled.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>Balanced accuracy of "under 60 words and has a question mark".</summary>
    public required double? Trivial { get; init; }

    /// <summary>Share of those called Socratic that are.</summary>
    public required double? Precision { get; init; }

    /// <summary>Share of the Socratic that are called so.</summary>
    public required double? Recall { get; init; }

    /// <summary>Area under the curve of p.</summary>
    public required double? Auc { get; init; }

    /// <summary>Area under the curve of SD.</summary>
    public required double? SdAuc { get; init; }

    /// <summary>Share of turns that skip the judge at confidence above 0.8.</summary>
    public required double Skipped { get; init; }

    /// <summary>Share of the skipped on which people agree; null where none is skipped.</summary>
    public required double? SkippedAgreement { get; init; }
}
