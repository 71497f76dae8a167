using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Commands.Report;

/// <summary>
/// Chooses the runs of a report from the lake itself: of each model those of its latest execution that has scored runs of it, so that no two
/// protocols are averaged; or those of one named execution. One arm at a time: the other is there to be compared with.
/// </summary>
internal sealed class ReportSelection(ILake lake, Arm arm)
{
    private readonly ExecutionShelf _shelf = new(lake);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly List<RunSummary> _runs = [];
    private readonly List<IncludedExecution> _included = [];

    /// <exception cref="UsageException">There is nothing to report.</exception>
    public async Task<ReportSource> ReadAsync(string? executionId, CancellationToken cancel)
    {
        var executions = await lake.ExecutionsAsync(cancel).ConfigureAwait(false);
        var asked = executions.Where(execution => executionId is null || execution.ExecutionId == executionId).ToList();
        if (asked.Count == 0)
        {
            throw new UsageException(
                executionId is null ? "report" : $"--execution {executionId}",
                $"there is no {(executionId is null ? "" : "such ")}execution in {lake.Location}",
                executionId is null ? "make one with 'socratic-bench run --demo', or name another lake with --lake" : $"the latest are {string.Join(", ", executions.Take(3).Select(execution => execution.ExecutionId))}");
        }

        var current = await new ScoringLedger(lake).ReadAsync(cancel).ConfigureAwait(false);
        foreach (var execution in asked)
        {
            await AddAsync(execution, current.GetValueOrDefault(execution.ExecutionId, execution.ScoringId), cancel).ConfigureAwait(false);
        }

        return _runs.Count > 0
            ? new ReportSource(_runs, _included)
            : throw new UsageException("report", $"no run of the {Terminal.Wire.Of(arm)} arm in {lake.Location} is scored yet", $"finish the latest execution with 'socratic-bench resume {asked[0].ExecutionId}'");
    }

    private async Task AddAsync(Execution execution, string scoringId, CancellationToken cancel)
    {
        var models = await lake.FindAsync<ModelRegistry>(LakeLayout.ExecutionModels(execution.ExecutionId), cancel).ConfigureAwait(false);
        if (models is not null && models.Models.All(model => _reported.Contains(model.Id)))
        {
            return;
        }

        var runs = (await new WeekReader(lake, _shelf).SummariesAsync(execution, scoringId, cancel).ConfigureAwait(false))
            .Where(run => run.Arm == arm && !_reported.Contains(run.Model))
            .ToList();
        if (runs.Count == 0)
        {
            return;
        }

        var names = runs.Select(run => run.Model).Distinct().Order(StringComparer.Ordinal).ToList();
        var planned = (await _shelf.PlanAsync(execution.ExecutionId, cancel).ConfigureAwait(false)).Values.Count(run => run.Arm == arm && names.Contains(run.Model));
        _included.Add(new IncludedExecution(execution, names, runs.Count, planned));
        _runs.AddRange(runs);
        _reported.UnionWith(names);
    }
}
