using SocraticBench.Core.Records;

namespace SocraticBench.Pipeline.Ports;

/// <summary>Something a person should look at.</summary>
public sealed record Alert : LakeRecord
{
    /// <summary>The rule, such as <c>data.unscored</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The execution.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>What it is about: a model, a run or the execution.</summary>
    public required string Subject { get; init; }

    /// <summary>The value found, in the rule's unit.</summary>
    public required double Value { get; init; }

    /// <summary>The threshold that it passed, in the same unit.</summary>
    public required double Threshold { get; init; }

    /// <summary>What was found, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Runs to look at, at most ten.</summary>
    public required IReadOnlyList<string> RunIds { get; init; }
}
