namespace SocraticBench.Core.Validation;

/// <summary>Agreement on what a question probes.</summary>
public sealed record TypeAgreement
{
    /// <summary>Questions with a type.</summary>
    public required int N { get; init; }

    /// <summary>Macro-F1 over the labelled types, 0..1.</summary>
    public required double MacroF1 { get; init; }

    /// <summary>Its interval, dialogues resampled.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>Macro-F1 of always saying the commonest type.</summary>
    public required double Trivial { get; init; }
}
