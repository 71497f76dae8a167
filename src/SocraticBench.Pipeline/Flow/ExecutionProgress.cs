using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Pipeline.Flow;

/// <summary>How far an execution is: what is in the lake of what its plan names.</summary>
public sealed record ExecutionProgress
{
    /// <summary>The execution.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>Weekly or by hand.</summary>
    public required ExecutionPurpose Purpose { get; init; }

    /// <summary>The scoring that it gets.</summary>
    public required string ScoringId { get; init; }

    /// <summary>When it began, UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Runs of the plan; 0 where it is not made yet.</summary>
    public required int Planned { get; init; }

    /// <summary>Runs whose transcript is in the lake.</summary>
    public required int Held { get; init; }

    /// <summary>Runs with a journal: begun and not finished.</summary>
    public required int UnderWay { get; init; }

    /// <summary>Runs whose scores are in the lake.</summary>
    public required int Scored { get; init; }

    /// <summary>Whether every stage has ended.</summary>
    public required bool Finished { get; init; }

    /// <summary>The program that works on it now; null where none does, or nothing tells.</summary>
    public LeaseHolder? Worker { get; init; }

    /// <summary>Stages that ended otherwise than they should.</summary>
    public required IReadOnlyList<StageReport> Troubled { get; init; }

    /// <summary>Reads the progress of an execution.</summary>
    public static async Task<ExecutionProgress> ReadAsync(ILake lake, ILease lease, Execution execution, CancellationToken cancel)
    {
        var plan = await lake.ExistsAsync(LakeLayout.Plan(execution.ExecutionId), cancel).ConfigureAwait(false)
            ? [.. (await new ExecutionShelf(lake).PlanAsync(execution.ExecutionId, cancel).ConfigureAwait(false)).Values]
            : Array.Empty<RunSpec>();
        var dt = DateOnly.FromDateTime(execution.StartedAt.UtcDateTime);
        var state = await ExecutionState.ReadAsync(lake, execution.ExecutionId, cancel).ConfigureAwait(false);
        return new ExecutionProgress
        {
            ExecutionId = execution.ExecutionId,
            Purpose = execution.Purpose,
            ScoringId = execution.ScoringId,
            StartedAt = execution.StartedAt,
            Planned = plan.Length,
            Held = await CountAsync(lake, plan.Select(run => LakeLayout.Raw(run, dt)), cancel).ConfigureAwait(false),
            UnderWay = await CountAsync(lake, plan.Select(run => LakeLayout.DialogueJournal(run.RunId)), cancel).ConfigureAwait(false),
            Scored = await CountAsync(lake, plan.Select(run => LakeLayout.Summary(execution.ScoringId, run.RunId, dt)), cancel).ConfigureAwait(false),
            Worker = await lease.HolderAsync(LeaseName.OfExecution(execution.ExecutionId), cancel).ConfigureAwait(false),
            Finished = state?.Finished ?? false,
            Troubled = [.. (state?.Stages ?? []).Where(report => report.Outcome is StageOutcome.Failed or StageOutcome.Partial)],
        };
    }

    private static async Task<int> CountAsync(ILake lake, IEnumerable<LakeKey> keys, CancellationToken cancel)
    {
        var found = 0;
        foreach (var key in keys)
        {
            found += await lake.ExistsAsync(key, cancel).ConfigureAwait(false) ? 1 : 0;
        }

        return found;
    }
}
