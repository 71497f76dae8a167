using SocraticBench.Core.Records;

namespace SocraticBench.Core.Scoring;

/// <summary>One rule that fired on a tutor turn: what it took off (or added), and where in the text.</summary>
public sealed record RuleHit
{
    /// <summary>The rule's id, stable within a scorer version.</summary>
    public required string Id { get; init => field = Check.Text(value); }

    /// <summary>The component it moves.</summary>
    public required Component Component { get; init; }

    /// <summary>Points on the component's 0..10 scale; negative takes off.</summary>
    public required double Points { get; init => field = Check.Range(value, -10.0, 10.0); }

    /// <summary>Start of the evidence in the tutor's text, in UTF-16 code units; equals <see cref="End"/> where the evidence is an absence.</summary>
    public required int Start { get; init => field = Check.NotNegative(value); }

    /// <summary>End of the evidence, exclusive.</summary>
    public required int End { get; init => field = Check.NotNegative(value); }
}
