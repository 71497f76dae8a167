using System.Diagnostics;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Summaries;
using SocraticBench.Local.Index;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Bench.Index;

/// <summary>
/// <c>index --runs N --asks M</c>: fills an index with N runs over 40 weeks, asks each of the eight questions M times warm and a tenth
/// as often cold (the file dropped from the page cache, SQLite opened anew), and writes one further week.
/// </summary>
internal static class IndexBench
{
    private const int Weeks = 40;
    private const int Batch = 1_000;
    private const int FurtherWeek = 2_500;

    public static async Task<int> RunAsync(string[] args)
    {
        var runs = Figures.Number(args, "--runs", 100_000);
        var asks = Figures.Number(args, "--asks", 2_000);
        var folder = Directory.CreateTempSubdirectory("socratic-bench-index-").FullName;
        try
        {
            var file = Path.Combine(folder, "index.sqlite");
            await FillAsync(file, runs).ConfigureAwait(false);
            Figures.Print($"{runs} runs, page of 20, milliseconds");
            await AskAsync(file, runs, asks, cold: false).ConfigureAwait(false);
            await AskAsync(file, runs, Math.Max(1, asks / 10), cold: true).ConfigureAwait(false);
            await FurtherWeekAsync(file, runs).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task FillAsync(string file, int runs)
    {
        var (wall, cpu) = (Stopwatch.StartNew(), Figures.Cpu());
        using var index = SqliteRunIndex.Open(file);
        for (var first = 0; first < runs; first += Batch)
        {
            await index.PutRunsAsync([.. Enumerable.Range(first, Math.Min(Batch, runs - first)).Select(n => Synthetic.Run(n, WeekOf(n, runs)))], default).ConfigureAwait(false);
        }

        for (var week = 0; week < Weeks; week++)
        {
            await index.PutWeeksAsync([.. Cells(week)], default).ConfigureAwait(false);
            await index.PutCanariesAsync([.. Enumerable.Range(0, 3).Select(judge => Synthetic.Canary(week, judge))], default).ConfigureAwait(false);
        }

        Figures.Print($"filled {runs} runs: {wall.Elapsed.TotalSeconds:0.0} s, {Figures.Cpu() - cpu:0.0} s CPU (making the records included), {new FileInfo(file).Length / 1e6:0} MB");
    }

    private static IEnumerable<WeeklySummary> Cells(int week) =>
        from model in Enumerable.Range(0, Synthetic.Models)
        from phase in new Phase?[] { null, Phase.P0, Phase.P1, Phase.P2, Phase.P3 }
        from temperature in new double?[] { null, 0.0, 0.1, 0.2, 0.3, 0.4 }
        select Synthetic.Summary(week, model, phase, temperature);

    private static async Task AskAsync(string file, int runs, int asks, bool cold)
    {
        Console.WriteLine($"| question, {(cold ? "cold" : "warm")} | p50 | p95 | p99 | max |\n| --- | --- | --- | --- | --- |");
        foreach (var (name, ask) in Questions(runs))
        {
            var random = new Random(1);
            using var kept = cold ? null : SqliteRunIndex.Open(file);
            var each = new double[asks];
            for (var n = 0; n < asks; n++)
            {
                using var fresh = cold ? Cold(file) : null;
                each[n] = (await Figures.MillisecondsAsync(1, _ => ask(fresh ?? kept!, random)).ConfigureAwait(false))[0];
            }

            Array.Sort(each);
            Figures.Row(name, each);
        }
    }

    private static IEnumerable<(string Name, Func<IRunIndex, Random, Task> Ask)> Questions(int runs)
    {
        var page = new PageRequest(20);
        yield return ("run by id", (index, random) => index.GetRunAsync(Synthetic.Id(random.Next(runs)), default));
        yield return ("worst half-lives", (index, random) => index.WorstHalfLivesAsync(Week(random), page, default));
        yield return ("top compliance", (index, random) => index.TopComplianceAsync(Week(random), (Phase)random.Next(4), page, default));
        yield return ("model, last 12 weeks", (index, random) => index.ModelRunsAsync(Synthetic.Model(random.Next(10)), Week(random).Monday, page, default));
        yield return ("weekly summary", (index, random) => index.GetWeekAsync(new WeekCell(Week(random), Synthetic.Model(random.Next(10)), Phase.P1, 0.3), default));
        yield return ("models of a week", (index, random) => index.WeekModelsAsync(Week(random), Phase.P2, page, default));
        yield return ("canary history", (index, random) => index.CanaryHistoryAsync("golden_set_v1", Synthetic.Model(random.Next(3)), page, default));
        yield return ("canary alerts", (index, _) => index.CanaryAlertsAsync(page, default));
    }

    private static async Task FurtherWeekAsync(string file, int runs)
    {
        using var index = SqliteRunIndex.Open(file);
        var week = Enumerable.Range(runs, FurtherWeek).Select(n => Synthetic.Run(n, Weeks)).Chunk(Batch).ToArray();
        var (wall, cpu) = (Stopwatch.StartNew(), Figures.Cpu());
        foreach (var batch in week)
        {
            await index.PutRunsAsync(batch, default).ConfigureAwait(false);
        }

        Figures.Print($"a further week of {FurtherWeek} runs: {wall.Elapsed.TotalMilliseconds:0} ms, {1000 * (Figures.Cpu() - cpu):0} ms CPU");
    }

    private static SqliteRunIndex Cold(string file)
    {
        PageCache.Drop(file);
        return SqliteRunIndex.Open(file);
    }

    private static int WeekOf(int run, int runs) => (int)((long)run * Weeks / runs);

    private static IsoWeek Week(Random random) => Synthetic.Week(random.Next(Weeks));
}
