using SocraticBench.Core.Judging;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Makes the hot index anew from the lake alone.</summary>
public sealed class IndexRebuild(ILake lake, IRunIndex index)
{
    /// <summary>Clears the index and fills it, a week at a time; the answer counts what it holds then.</summary>
    public async Task<IndexContent> RunAsync(CancellationToken cancel)
    {
        await index.ClearAsync(cancel).ConfigureAwait(false);
        var reader = new WeekReader(lake, new ExecutionShelf(lake));
        var executions = await reader.ExecutionsAsync(cancel).ToListAsync(cancel).ConfigureAwait(false);
        var content = new IndexContent(0, 0, await CanariesAsync(cancel).ConfigureAwait(false));
        foreach (var week in executions.Select(execution => IsoWeek.Of(execution.StartedAt)).Distinct().Order())
        {
            var book = await WeekBook.ReadAsync(reader, week, cancel).ConfigureAwait(false);
            await index.PutRunsAsync(book.Runs, cancel).ConfigureAwait(false);
            await index.PutWeeksAsync(book.Weeks, cancel).ConfigureAwait(false);
            content = content with { Runs = content.Runs + book.Runs.Count, WeeklySummaries = content.WeeklySummaries + book.Weeks.Count };
        }

        return content;
    }

    private async Task<int> CanariesAsync(CancellationToken cancel)
    {
        var canaries = new List<CanaryResult>();
        await foreach (var key in lake.ListAsync(LakeLayout.CanaryResults, cancel).ConfigureAwait(false))
        {
            canaries.Add(await lake.RequireAsync<CanaryResult>(key, cancel).ConfigureAwait(false));
        }

        await index.PutCanariesAsync(canaries, cancel).ConfigureAwait(false);
        return canaries.Count;
    }
}
