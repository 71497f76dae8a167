using SocraticBench.Cli.Composition;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;

namespace SocraticBench.Cli.Commands.Index;

/// <summary>Fills a new index from the lake. The old one is deleted, not opened: it may be damaged, or of another version.</summary>
internal static class IndexRebuild
{
    /// <summary>How many runs and weekly summaries it holds now.</summary>
    public static async Task<(int Runs, int Weeks)> RunAsync(string folder, CancellationToken cancel)
    {
        using var lake = LocalLake.Open(folder);
        foreach (var ending in (string[])["", "-wal", "-shm"])
        {
            File.Delete(LocalLake.IndexFile(folder) + ending);
        }

        using var index = LocalLake.NewIndex(folder);
        var reader = new WeekReader(lake, new ExecutionShelf(lake));
        var (runs, weeks) = (0, 0);
        foreach (var week in (await lake.ExecutionsAsync(cancel).ConfigureAwait(false)).Select(execution => IsoWeek.Of(execution.StartedAt)).Distinct().Order())
        {
            var book = await WeekBook.ReadAsync(reader, week, cancel).ConfigureAwait(false);
            await index.PutRunsAsync(book.Runs, cancel).ConfigureAwait(false);
            await index.PutWeeksAsync(book.Weeks, cancel).ConfigureAwait(false);
            runs += book.Runs.Count;
            weeks += book.Weeks.Count;
        }

        return (runs, weeks);
    }
}
