using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Validation;

/// <summary>Agreement of a violation flag with the target that tests it, in one study.</summary>
public sealed record TargetAgreement
{
    /// <summary>The labelled target.</summary>
    public required string Target { get; init; }

    /// <summary>The flag.</summary>
    public required Violation Violation { get; init; }

    /// <summary>The study.</summary>
    public required string Source { get; init; }

    /// <summary>Turns with the target.</summary>
    public required int N { get; init; }

    /// <summary>Of them, those where it holds.</summary>
    public required int Positives { get; init; }

    /// <summary>Balanced accuracy, 0..1; null where one class is empty.</summary>
    public required double? BalancedAccuracy { get; init; }

    /// <summary>Its interval, dialogues resampled.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>Area under the curve of the fitted log-odds behind the flag; null for a flag that is a plain rule.</summary>
    public required double? Auc { get; init; }

    /// <summary>Balanced accuracy of "has no question mark".</summary>
    public required double? Trivial { get; init; }

    /// <summary>Share of flags that are right; null where none was raised.</summary>
    public required double? Precision { get; init; }

    /// <summary>Share of the positives that are flagged.</summary>
    public required double? Recall { get; init; }
}
