using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;

namespace SocraticBench.Pipeline.Ports;

/// <summary>What a lease is on.</summary>
public sealed record LeaseName
{
    private LeaseName(string value) => Value = value;

    /// <summary>The name's text, a valid key segment.</summary>
    public string Value { get; }

    /// <summary>The lease of an execution's orchestrator.</summary>
    /// <exception cref="InvalidFieldException">The id is not a ULID.</exception>
    public static LeaseName OfExecution(string executionId) => new($"execution-{RunId.Parse(executionId, nameof(executionId))}");

    /// <summary>The lease of a run's worker.</summary>
    /// <exception cref="InvalidFieldException">The id is not a ULID.</exception>
    public static LeaseName OfRun(string runId) => new($"run-{RunId.Parse(runId, nameof(runId))}");

    /// <summary>The name's text.</summary>
    public override string ToString() => Value;
}
