namespace SocraticBench.Core.Validation;

/// <summary>A goal and what was reached.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">What was reached; null where the labels do not say.</param>
/// <param name="AtLeast">Least value allowed; null where there is none.</param>
/// <param name="AtMost">Greatest value allowed; null where there is none.</param>
/// <param name="Forgiven">How far the value may miss its bound: one standard error, or 0.</param>
public sealed record GoalOutcome(string Name, double? Value, double? AtLeast, double? AtMost, double Forgiven = 0)
{
    /// <summary>Whether the goal is met; null where the labels do not say.</summary>
    public bool? Met => Value is { } value ? (AtLeast is not { } least || value >= least - Forgiven) && (AtMost is not { } most || value <= most + Forgiven) : null;
}
