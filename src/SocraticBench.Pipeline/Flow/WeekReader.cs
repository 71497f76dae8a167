using System.Runtime.CompilerServices;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Reads a week back from the lake: every execution of that week under its current scoring, each run by its key.</summary>
public sealed class WeekReader(ILake lake, ExecutionShelf shelf)
{
    /// <summary>Executions in the lake, oldest first.</summary>
    public async IAsyncEnumerable<Execution> ExecutionsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var key in lake.ListAsync(LakeLayout.Executions, cancel).ConfigureAwait(false))
        {
            if (key.Value.EndsWith("/execution.json", StringComparison.Ordinal))
            {
                yield return await lake.RequireAsync<Execution>(key, cancel).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Summaries of a week's runs that are scored; runs not scored yet are left out.</summary>
    public async Task<IReadOnlyList<RunSummary>> SummariesAsync(IsoWeek week, CancellationToken cancel)
    {
        var current = await new ScoringLedger(lake).ReadAsync(cancel).ConfigureAwait(false);
        var summaries = new List<RunSummary>();
        await foreach (var execution in ExecutionsAsync(cancel).ConfigureAwait(false))
        {
            if (IsoWeek.Of(execution.StartedAt) == week)
            {
                summaries.AddRange(await SummariesAsync(execution, current.GetValueOrDefault(execution.ExecutionId, execution.ScoringId), cancel).ConfigureAwait(false));
            }
        }

        return summaries;
    }

    /// <summary>Summaries of an execution's runs under a scoring, in the plan's order; runs not scored yet are left out.</summary>
    public async Task<IReadOnlyList<RunSummary>> SummariesAsync(Execution execution, string scoringId, CancellationToken cancel)
    {
        var summaries = new List<RunSummary>();
        if (!await lake.ExistsAsync(LakeLayout.Plan(execution.ExecutionId), cancel).ConfigureAwait(false))
        {
            return summaries;
        }

        var dt = DateOnly.FromDateTime(execution.StartedAt.UtcDateTime);
        foreach (var runId in (await shelf.PlanAsync(execution.ExecutionId, cancel).ConfigureAwait(false)).Keys)
        {
            if (await lake.FindAsync<RunSummary>(LakeLayout.Summary(scoringId, runId, dt), cancel).ConfigureAwait(false) is { } summary)
            {
                summaries.Add(summary);
            }
        }

        return summaries;
    }

    /// <summary>The scored turns of these runs, run by run.</summary>
    public async IAsyncEnumerable<Turn> TurnsAsync(IEnumerable<RunSummary> runs, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var summary in runs)
        {
            foreach (var turn in await TurnsAsync(summary, cancel).ConfigureAwait(false))
            {
                yield return turn;
            }
        }
    }

    /// <summary>The scored turns of one run.</summary>
    /// <exception cref="RecordException">They are missing or damaged.</exception>
    public async Task<IReadOnlyList<Turn>> TurnsAsync(RunSummary summary, CancellationToken cancel)
    {
        var run = await shelf.RunAsync(summary.ExecutionId, summary.RunId, cancel).ConfigureAwait(false);
        return await lake.RequireLinesAsync<Turn>(LakeLayout.Scores(summary.ScoringId, run, summary.Dt), cancel).ConfigureAwait(false);
    }
}
