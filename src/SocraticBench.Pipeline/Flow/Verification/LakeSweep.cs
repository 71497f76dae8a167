using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>Finds journals whose run is finished, and removes them. A journal of a run that is not is never touched: its replies were paid for.</summary>
public sealed class LakeSweep(ILake lake)
{
    /// <summary>Journals that hold nothing that the lake does not hold elsewhere.</summary>
    public async Task<IReadOnlyList<LakeKey>> FindAsync(CancellationToken cancel)
    {
        var holdings = await Holdings.ReadAsync(lake, new ExecutionShelf(lake), cancel).ConfigureAwait(false);
        var found = new List<LakeKey>();
        await foreach (var key in lake.ListAsync("journal/", cancel).ConfigureAwait(false))
        {
            if (await new JournalCheck(lake, holdings).OfAsync(key, cancel).ConfigureAwait(false) is { Mend: Mend.Sweep })
            {
                found.Add(key);
            }
        }

        return found;
    }

    /// <summary>Whether a run's transcript is in the lake, so that nobody needs to work on it again.</summary>
    public async Task<Func<string, bool>> FinishedRunsAsync(CancellationToken cancel)
    {
        var holdings = await Holdings.ReadAsync(lake, new ExecutionShelf(lake), cancel).ConfigureAwait(false);
        var held = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var key in lake.ListAsync("raw/", cancel).ConfigureAwait(false))
        {
            held.Add(key.Value.Split('/')[^1].Split('.')[0]);
        }

        return runId => held.Contains(runId) && holdings.RawOf(runId) is not null;
    }

    /// <summary>Removes them.</summary>
    public async Task RemoveAsync(IEnumerable<LakeKey> journals, CancellationToken cancel)
    {
        foreach (var key in journals)
        {
            await lake.DeleteAsync(key, cancel).ConfigureAwait(false);
        }
    }
}
