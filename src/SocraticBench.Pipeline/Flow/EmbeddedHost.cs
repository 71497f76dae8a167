using System.Collections.Concurrent;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Walks the graph in this process.</summary>
/// <param name="ports">The environment.</param>
/// <param name="runner">Runs the stages.</param>
/// <param name="concurrency">Dialogues held at once; no other mapped stage is wider than this, nor than the graph says. Null for what the graph says.</param>
/// <param name="progress">Told after every shard; null for nobody.</param>
public sealed class EmbeddedHost(PipelinePorts ports, StageRunner runner, int? concurrency = null, IProgress<StageProgress>? progress = null)
{
    private const double MaxFailedShare = 0.1;

    /// <summary>
    /// Runs every stage of an execution that has not been run. A stage whose predecessor failed as a whole is not started; one run that fails does not
    /// stop the others.
    /// </summary>
    /// <returns>A report a stage, in the order in which they finished.</returns>
    /// <exception cref="LeaseHeldException">Another program works on this execution.</exception>
    public async Task<IReadOnlyList<StageReport>> RunAsync(string executionId, CancellationToken cancel)
    {
        if (ports.Lease is null)
        {
            return await WalkAsync(executionId, cancel).ConfigureAwait(false);
        }

        var asked = await ports.Lease.TakeAsync(LeaseName.OfExecution(executionId), cancel).ConfigureAwait(false);
        var lease = asked switch
        {
            LeaseOutcome.Taken taken => taken.Lease,
            LeaseOutcome.Refused refused => throw new LeaseHeldException(executionId, refused.Holder),
            _ => throw new InvalidOperationException("a lease is either taken or refused"),
        };
        await using (lease.ConfigureAwait(false))
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, lease.Lost);
            return await WalkAsync(executionId, stop.Token).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<StageReport>> WalkAsync(string executionId, CancellationToken cancel)
    {
        var reports = new List<StageReport>();
        var running = new Dictionary<StageName, Task<StageReport>>();
        foreach (var node in PipelineGraph.Nodes)
        {
            running[node.Stage] = RunAfterAsync(node, [.. node.After.Select(before => running[before])], executionId, cancel);
        }

        await foreach (var finished in Task.WhenEach(running.Values).ConfigureAwait(false))
        {
            reports.Add(await finished.ConfigureAwait(false));
            await SaveAsync(executionId, reports).ConfigureAwait(false);
        }

        return reports;
    }

    private async Task<StageReport> RunAfterAsync(StageNode node, Task<StageReport>[] before, string executionId, CancellationToken cancel)
    {
        var command = new StageCommand(node.Stage, executionId);
        var reports = await Task.WhenAll(before).ConfigureAwait(false);
        if (Array.Find(reports, IsWorthless) is { } failed)
        {
            return StageReport.Skip(command, $"{failed.Stage} {(failed.Outcome is StageOutcome.Failed ? "failed" : "was not started")}") with { Outcome = StageOutcome.NotStarted };
        }

        // Off the caller's thread: two stages side by side must not wait for each other's synchronous work.
        return node.Map is { } width
            ? await Task.Run(() => MapAsync(command, Width(node.Stage, width), cancel), cancel).ConfigureAwait(false)
            : await Task.Run(() => OnceAsync(command, cancel), cancel).ConfigureAwait(false);
    }

    private int Width(StageName stage, int inGraph) =>
        stage is StageName.RunDialogues ? concurrency ?? inGraph : Math.Min(concurrency ?? inGraph, inGraph);

    // A mapped stage of which some runs succeeded has something to hand on, however many failed.
    private static bool IsWorthless(StageReport report) =>
        report.Outcome is StageOutcome.NotStarted || (report.Outcome is StageOutcome.Failed && report.Counts.GetValueOrDefault("ok") == 0);

    private async Task<StageReport> OnceAsync(StageCommand command, CancellationToken cancel)
    {
        progress?.Report(new StageProgress(command.Stage.ToString(), 0, 1));
        var report = await runner.RunAsync(command, cancel).ConfigureAwait(false);
        progress?.Report(new StageProgress(command.Stage.ToString(), 1, 1));
        return report;
    }

    private async Task<StageReport> MapAsync(StageCommand command, int width, CancellationToken cancel)
    {
        var start = ports.Clock.GetTimestamp();
        var plan = await runner.Shelf.PlanAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        var shards = new ConcurrentQueue<StageReport>();
        progress?.Report(new StageProgress(command.Stage.ToString(), 0, plan.Count));
        await Parallel.ForEachAsync(
            plan.Keys,
            new ParallelOptions { MaxDegreeOfParallelism = width, CancellationToken = cancel },
            async (runId, stop) =>
            {
                shards.Enqueue(await runner.RunAsync(command with { Shard = runId }, stop).ConfigureAwait(false));
                progress?.Report(new StageProgress(command.Stage.ToString(), shards.Count, plan.Count));
            }).ConfigureAwait(false);
        return Fold(command, [.. shards]) with { ElapsedMs = ports.Clock.GetElapsedTime(start).TotalMilliseconds };
    }

    private static StageReport Fold(StageCommand command, IReadOnlyList<StageReport> shards)
    {
        var failed = shards.Where(shard => shard.Outcome is StageOutcome.Failed).ToList();
        var skipped = shards.Where(shard => shard.Outcome is StageOutcome.Skipped).ToList();
        var counts = shards.SelectMany(shard => shard.Counts).GroupBy(count => count.Key, StringComparer.Ordinal)
            .ToDictionary(count => count.Key, count => count.Sum(item => item.Value), StringComparer.Ordinal);
        counts["ok"] = shards.Count - failed.Count - skipped.Count;
        counts["failed"] = failed.Count;
        counts["skipped"] = skipped.Count;
        return new StageReport
        {
            Stage = command.Stage,
            Outcome = failed.Count > MaxFailedShare * shards.Count ? StageOutcome.Failed
                : failed.Count + skipped.Count > 0 ? StageOutcome.Partial : StageOutcome.Succeeded,
            Reason = Reason("failed", failed, shards.Count) ?? Reason("left out", skipped, shards.Count),
            Counts = counts,
        };
    }

    private static string? Reason(string what, List<StageReport> shards, int of) => shards.MinBy(shard => shard.Shard, StringComparer.Ordinal) is { } first
        ? $"{shards.Count} of {of} runs {what}; the first: {first.Reason}"
        : null;

    private async Task SaveAsync(string executionId, List<StageReport> reports)
    {
        var state = new ExecutionState
        {
            ExecutionId = executionId,
            Stages = [.. reports],
            Finished = reports.Count == PipelineGraph.Nodes.Count,
            UpdatedAt = ports.Clock.GetUtcNow(),
        };
        var before = await ports.Lake.GetAsync(LakeLayout.State(executionId), CancellationToken.None).ConfigureAwait(false);
        await ports.Lake.ReplaceAsync(LakeLayout.State(executionId), RecordJson.Bytes(state), before?.Version, CancellationToken.None).ConfigureAwait(false);
    }
}
