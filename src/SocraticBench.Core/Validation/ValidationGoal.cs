using System.Text.Json.Serialization;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Validation;

/// <summary>What the scorer must reach against people.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ValidationGoal
{
    /// <summary>What is measured.</summary>
    public required GoalMeasure Measure { get; init; }

    /// <summary>The study; null where the measure is not of one.</summary>
    public string? Source { get; init; }

    /// <summary>The labelled target; null where the measure has none.</summary>
    public string? Target { get; init; }

    /// <summary>The flag; null where the measure has none.</summary>
    public Violation? Violation { get; init; }

    /// <summary>Least value allowed; null where there is none.</summary>
    public double? AtLeast { get; init; }

    /// <summary>Greatest value allowed; null where there is none.</summary>
    public double? AtMost { get; init; }

    /// <summary>Whether one standard error of the estimate is forgiven: a single study is small.</summary>
    public bool WithinStandardError { get; init; }

    /// <summary>What the goal lacks to be one; null where it lacks nothing.</summary>
    public string? Problem() => this switch
    {
        { AtLeast: null, AtMost: null } => "names no bound: give at_least, at_most or both",
        { Measure: GoalMeasure.BalancedAccuracy or GoalMeasure.BalancedAccuracyOverTrivial or GoalMeasure.DialogueAuc, Source: null } => "names no source",
        { Measure: GoalMeasure.TargetBalancedAccuracy } when Source is null || Target is null => "names no source or no target",
        { Measure: GoalMeasure.FalseAlarms, Violation: null } => "names no violation",
        _ => null,
    };
}
