using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>What the plans of a lake say that it should hold.</summary>
internal sealed class Holdings
{
    private readonly Dictionary<string, LakeKey> _raw = new(StringComparer.Ordinal);

    private readonly HashSet<string> _finished = new(StringComparer.Ordinal);

    /// <summary>Executions that can be read, with their plans; a plan not made yet is empty.</summary>
    public List<(ExecutionContents Contents, IReadOnlyCollection<RunSpec> Plan)> Executions { get; } = [];

    /// <summary>Executions that cannot.</summary>
    public List<LakeProblem> Problems { get; } = [];

    /// <summary>Planned runs.</summary>
    public int Runs => _raw.Count;

    /// <summary>Whether an execution's stages have all ended.</summary>
    public bool IsFinished(string executionId) => _finished.Contains(executionId);

    /// <summary>Where a run's transcript goes; null for a run of no plan.</summary>
    public LakeKey? RawOf(string runId) => _raw.GetValueOrDefault(runId);

    public static async Task<Holdings> ReadAsync(ILake lake, ExecutionShelf shelf, CancellationToken cancel)
    {
        var holdings = new Holdings();
        await foreach (var key in lake.ListAsync(LakeLayout.Executions, cancel).ConfigureAwait(false))
        {
            if (key.Value.Split('/') is [_, var id, "execution.json"])
            {
                await holdings.AddAsync(lake, shelf, (id, key), cancel).ConfigureAwait(false);
            }
        }

        return holdings;
    }

    private async Task AddAsync(ILake lake, ExecutionShelf shelf, (string Id, LakeKey Key) execution, CancellationToken cancel)
    {
        try
        {
            var contents = await shelf.ContentsAsync(execution.Id, cancel).ConfigureAwait(false);
            var plan = await lake.ExistsAsync(LakeLayout.Plan(execution.Id), cancel).ConfigureAwait(false)
                ? await shelf.PlanAsync(execution.Id, cancel).ConfigureAwait(false)
                : new Dictionary<string, RunSpec>();
            foreach (var run in plan.Values)
            {
                _raw[run.RunId] = LakeLayout.Raw(run, contents.Dt);
            }

            Executions.Add((contents, [.. plan.Values]));
            if (await ExecutionState.ReadAsync(lake, execution.Id, cancel).ConfigureAwait(false) is { Finished: true })
            {
                _finished.Add(execution.Id);
            }
        }
        catch (RecordException missing)
        {
            Problems.Add(new LakeProblem(LakeFaultKind.Unreadable, execution.Key.Value, $"the execution cannot be read: {missing.Message}", Mend.None));
        }
    }
}
