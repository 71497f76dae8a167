using SocraticBench.Cli.Composition;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Commands.Show;

/// <summary>Finds a run in the lake itself, so that it is shown whether or not the index knows it.</summary>
internal sealed class RunReader(ILake lake)
{
    /// <summary>The run; null where no execution has planned it.</summary>
    /// <exception cref="CommandLine.UsageException">It is planned but has not been run.</exception>
    public async Task<RunView?> ReadAsync(string runId, CancellationToken cancel)
    {
        var shelf = new ExecutionShelf(lake);
        foreach (var execution in await lake.ExecutionsAsync(cancel).ConfigureAwait(false))
        {
            if (await lake.ExistsAsync(LakeLayout.Plan(execution.ExecutionId), cancel).ConfigureAwait(false)
                && (await shelf.PlanAsync(execution.ExecutionId, cancel).ConfigureAwait(false)).TryGetValue(runId, out var run))
            {
                return await ReadAsync(execution, run, cancel).ConfigureAwait(false);
            }
        }

        return null;
    }

    private async Task<RunView> ReadAsync(Execution execution, RunSpec run, CancellationToken cancel)
    {
        var dt = DateOnly.FromDateTime(execution.StartedAt.UtcDateTime);
        var key = LakeLayout.Raw(run, dt);
        var raw = await lake.GetAsync(key, cancel).ConfigureAwait(false)
            ?? throw new CommandLine.UsageException(
                $"show {run.RunId}", $"the run is planned by execution {execution.ExecutionId} and not finished", $"finish it with 'socratic-bench resume {execution.ExecutionId}'");
        var current = await new ScoringLedger(lake).ReadAsync(cancel).ConfigureAwait(false);
        var scoring = current.GetValueOrDefault(execution.ExecutionId, execution.ScoringId);
        var turns = await lake.FindLinesAsync<Turn>(LakeLayout.Scores(scoring, run, dt), cancel).ConfigureAwait(false);
        return new RunView(
            TranscriptFile.Parse(raw.Content.Span, key.Value),
            turns.ToDictionary(turn => turn.TurnNumber),
            await lake.FindAsync<RunSummary>(LakeLayout.Summary(scoring, run.RunId, dt), cancel).ConfigureAwait(false));
    }
}
