namespace SocraticBench.Core.Validation;

/// <summary>How far the mean SD of whole dialogues ranks them as people judge them, in one study. Null where a figure is undefined.</summary>
public sealed record DialogueAgreement
{
    /// <summary>The study.</summary>
    public required string Source { get; init; }

    /// <summary>The label that judges.</summary>
    public required string Verdict { get; init; }

    /// <summary>Judged dialogues with a tutor turn.</summary>
    public required int N { get; init; }

    /// <summary>Of them, those judged well.</summary>
    public required int Positives { get; init; }

    /// <summary>Mean over those judged well of the dialogue's mean SD, 0..10.</summary>
    public required double? MeanSdPositive { get; init; }

    /// <summary>The same over the others.</summary>
    public required double? MeanSdNegative { get; init; }

    /// <summary>Area under the curve of the mean SD.</summary>
    public required double? Auc { get; init; }

    /// <summary>Its interval, groups resampled.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>Area under the curve of the share of tutor turns with under 60 words and a question mark.</summary>
    public required double? Trivial { get; init; }
}
