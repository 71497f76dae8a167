using System.Globalization;
using System.Text.Json;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Cli.Commands.Run;

/// <summary>What came of an execution, in the words and numbers that are printed.</summary>
/// <param name="Execution">The execution.</param>
/// <param name="Reports">A report a stage.</param>
/// <param name="Runs">Summaries of the runs that are scored.</param>
/// <param name="Lake">Where the lake is.</param>
internal sealed record ExecutionOutcome(Execution Execution, IReadOnlyList<StageReport> Reports, IReadOnlyList<RunSummary> Runs, string Lake)
{
    /// <summary>Runs of the plan; 0 where it was not made.</summary>
    public long Planned => Reports.FirstOrDefault(report => report.Stage is StageName.GenerateRuns)?.Counts.GetValueOrDefault("runs") ?? 0;

    /// <summary>Runs that ended as planned and are scored.</summary>
    public int Completed => Runs.Count(run => run.Status is RunStatus.Completed);

    /// <summary>Runs without a usable transcript or score.</summary>
    public long Failed => Planned - Runs.Count(run => run.Status is not RunStatus.Failed);

    /// <summary>US dollars of the tutors' calls; null where any run's is unknown.</summary>
    public double? CostUsd => Runs.Any(run => run.CostUsd is null) ? null : Runs.Sum(run => run.CostUsd);

    /// <summary>Stages that did not do what they should.</summary>
    public IEnumerable<StageReport> Troubled => Reports.Where(report => report.Outcome is StageOutcome.Failed or StageOutcome.Partial);

    /// <summary>The run that failed first, to look at; null where there is none.</summary>
    public string? WorstRun => Runs.OrderBy(run => run.HalfLifeTurn ?? int.MaxValue).ThenBy(run => run.RunId, StringComparer.Ordinal).FirstOrDefault()?.RunId;

    /// <summary>0 done, 1 failed, 3 partial.</summary>
    public int ExitCode =>
        Reports.Any(report => report.Outcome is StageOutcome.Failed) ? CommandLine.ExitCode.Failed
        : Completed < Planned ? CommandLine.ExitCode.Partial
        : CommandLine.ExitCode.Done;

    /// <summary>One sentence for people.</summary>
    public string Sentence => string.Create(
        CultureInfo.InvariantCulture,
        $"{Completed} of {Planned} dialogues completed, {Runs.Sum(run => run.TotalTurns):N0} turns, {Runs.Sum(run => run.UnscoredTurns):N0} unscored, cost {(CostUsd is { } usd ? $"${usd:0.00}" : "unknown")}{(Runs.Any(run => run.Simulated) ? " (simulated tutors: numbers of the instrument, not of any model)" : "")}.");

    /// <summary>The object that scripts read.</summary>
    public string Json() => JsonSerializer.Serialize(
        new
        {
            Execution.ExecutionId,
            Execution.ManifestId,
            Runs = Planned,
            Completed,
            Failed,
            Turns = Runs.Sum(run => run.TotalTurns),
            UnscoredTurns = Runs.Sum(run => run.UnscoredTurns),
            CostUsd,
            Lake,
        },
        RecordJson.Options);
}
