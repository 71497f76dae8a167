namespace SocraticBench.Core.Scoring.Rules;

/// <summary>One named rule: what it looks for, what it takes off, and its examples, which are its tests.</summary>
/// <param name="Id">Stable name, <c>component.what</c>.</param>
/// <param name="Component">The component that it moves.</param>
/// <param name="Points">Points that it moves the component by, −10..10.</param>
/// <param name="Violation">The violation that it flags; null where it only moves points.</param>
/// <param name="LooksFor">What it looks for, in a sentence.</param>
internal sealed record Rule(string Id, Component Component, double Points, Violation? Violation, string LooksFor)
{
    /// <summary>Where the evidence stands; null where the rule does not fire. Start = end where the evidence is an absence.</summary>
    public required Func<TurnView, (int Start, int End)?> Find { get; init; }

    /// <summary>Tutor turns on which it fires.</summary>
    public IReadOnlyList<string> Fires { get; init; } = [];

    /// <summary>Tutor turns on which it must not.</summary>
    public IReadOnlyList<string> Rests { get; init; } = [];
}
