using System.Diagnostics;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Local.Analytics;
using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Queries;

namespace SocraticBench.Bench.Lake;

/// <summary><c>curated --runs N</c>: writes N runs of 40 turns as one curated week and asks every named query.</summary>
internal static class CuratedBench
{
    private const int Turns = 40;

    public static async Task<int> RunAsync(string[] args)
    {
        var runs = Figures.Number(args, "--runs", 2_500);
        var folder = Directory.CreateTempSubdirectory("socratic-bench-curated-").FullName;
        try
        {
            var lake = Path.Combine(folder, "lake");
            using (FolderLake.Open(lake, LakeAccess.ReadWrite))
            {
                await WriteAsync(lake, runs).ConfigureAwait(false);
            }

            await AskAsync(lake).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task WriteAsync(string lake, int runs)
    {
        var (wall, cpu) = (Stopwatch.StartNew(), Figures.Cpu());
        await new DuckDbTables(lake).WriteWeekAsync(new IsoWeek(2026, 48), All(runs), [.. Enumerable.Range(0, runs).Select(n => Synthetic.Run(n, 0))], [], default).ConfigureAwait(false);
        var size = Directory.EnumerateFiles(lake, "*.parquet", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        Figures.Print(
            $"wrote {runs * Turns} turns: {wall.Elapsed.TotalSeconds:0.0} s, {Figures.Cpu() - cpu:0.0} s CPU (making the records included), {size / 1e6:0} MB, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
    }

    private static async IAsyncEnumerable<Turn> All(int runs)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (var run = 0; run < runs; run++)
        {
            for (var turn = 1; turn <= Turns; turn++)
            {
                yield return Synthetic.Turn(run, turn);
            }
        }
    }

    private static async Task AskAsync(string lake)
    {
        using var analytics = DuckDbAnalytics.Open(lake);
        Console.WriteLine("| query | p50 ms | p95 | p99 | max |\n| --- | --- | --- | --- | --- |");
        foreach (var query in NamedQuery.All)
        {
            var sql = query.With(query.Parameters.ToDictionary(name => name, name => name == "turn" ? "7" : Synthetic.Id(17)));
            Figures.Row(query.Name, await Figures.MillisecondsAsync(10, _ => analytics.QueryAsync(sql, default)).ConfigureAwait(false));
        }
    }
}
