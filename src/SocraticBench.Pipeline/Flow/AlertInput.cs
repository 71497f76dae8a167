using SocraticBench.Core.Summaries;

namespace SocraticBench.Pipeline.Flow;

/// <summary>What alert rules look at.</summary>
/// <param name="ExecutionId">The execution.</param>
/// <param name="Planned">Run ids of the plan.</param>
/// <param name="Runs">Summaries of the runs that are scored.</param>
/// <param name="ManifestProblems">What does not hold of the manifest.</param>
public sealed record AlertInput(
    string ExecutionId, IReadOnlyList<string> Planned, IReadOnlyList<RunSummary> Runs, IReadOnlyList<string> ManifestProblems);
