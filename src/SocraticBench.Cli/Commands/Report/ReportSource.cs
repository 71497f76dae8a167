using SocraticBench.Core.Summaries;

namespace SocraticBench.Cli.Commands.Report;

/// <summary>What a report is made of.</summary>
/// <param name="Runs">Run summaries under each execution's current scoring.</param>
/// <param name="Executions">Where they come from, newest first.</param>
internal sealed record ReportSource(IReadOnlyList<RunSummary> Runs, IReadOnlyList<IncludedExecution> Executions);
