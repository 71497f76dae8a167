using System.Diagnostics;
using SocraticBench.Core.Planning;
using SocraticBench.Local.Analytics;
using SocraticBench.Local.Config;
using SocraticBench.Local.Index;
using SocraticBench.Local.Lake;
using SocraticBench.Local.Metrics;
using SocraticBench.Local.Notices;
using SocraticBench.Models;
using SocraticBench.Models.Tokens;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Flow.Verification;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Bench.Lake;

/// <summary>
/// <c>lake --runs N --out DIR [--per-week M] [--config DIR] [--verify 1]</c>: a lake of N runs of 40 turns in executions of M runs, one a week,
/// with its index and curated weeks; then how long verifying and rebuilding it takes, where asked.
/// </summary>
internal static class LakeBench
{
    private static readonly DateTimeOffset s_first = new(2026, 1, 5, 3, 0, 0, TimeSpan.Zero);

    public static async Task<int> RunAsync(string[] args)
    {
        var (runs, perWeek) = (Figures.Number(args, "--runs", 2_500), Figures.Number(args, "--per-week", 2_500));
        if (Text(args, "--out") is not { } folder)
        {
            Console.Error.WriteLine("lake: name a new folder with --out");
            return 2;
        }

        using var lake = FolderLake.Open(folder, LakeAccess.ReadWrite, new FolderLakeOptions { Fsync = false });
        using var index = SqliteRunIndex.Open(Path.Combine(folder, StoreFiles.Index));
        using var models = new ModelCatalog(new ModelCatalogOptions { Clock = TimeProvider.System });
        using var metrics = new MeterMetrics();
        var ports = new PipelinePorts
        {
            Lake = lake,
            Index = index,
            Models = models,
            Tokens = new O200kTokenCounter(),
            Tables = new DuckDbTables(folder),
            Notifier = new FileNotifier(folder),
            Metrics = metrics,
            Ids = new CountedIds(),
            Clock = new WeekClock(s_first),
            Provenance = new Provenance("synthetic", null, "bench"),
        };
        await FillAsync(ports, Text(args, "--config") ?? "config", runs, perWeek).ConfigureAwait(false);
        if (Text(args, "--verify") is not null)
        {
            await VerifyAsync(lake, index, runs).ConfigureAwait(false);
        }

        return 0;
    }

    private static async Task FillAsync(PipelinePorts ports, string config, int runs, int perWeek)
    {
        var set = ConfigFolder.Read(config);
        var (wall, cpu) = (Stopwatch.StartNew(), Figures.Cpu());
        for (var (first, week) = (0, 0); first < runs; (first, week) = (first + perWeek, week + 1))
        {
            var now = ports with { Clock = new WeekClock(s_first.AddDays(7 * week)) };
            var lake = new SyntheticLake(now, set);
            var execution = await lake.WriteAsync(Math.Min(perWeek, runs - first), first).ConfigureAwait(false);
            await lake.FinishAsync(execution, await DeriveAsync(now, execution).ConfigureAwait(false)).ConfigureAwait(false);
            Figures.Print($"week {week + 1}: {Math.Min(first + perWeek, runs)} runs, {wall.Elapsed.TotalSeconds:0.0} s, {Figures.Cpu() - cpu:0.0} s CPU, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
        }
    }

    private static async Task<IReadOnlyList<StageReport>> DeriveAsync(PipelinePorts ports, Execution execution)
    {
        var runner = new StageRunner(ports);
        var aggregate = await runner.RunAsync(new StageCommand(StageName.Aggregate, execution.ExecutionId), default).ConfigureAwait(false);
        return [aggregate, await runner.RunAsync(new StageCommand(StageName.Index, execution.ExecutionId), default).ConfigureAwait(false)];
    }

    private static async Task VerifyAsync(FolderLake lake, SqliteRunIndex index, int runs)
    {
        var (wall, cpu) = (Stopwatch.StartNew(), Figures.Cpu());
        var found = await new LakeVerifier(lake, index).VerifyAsync(default).ConfigureAwait(false);
        Figures.Print($"verified {found.Objects} objects of {runs} runs: {wall.Elapsed.TotalSeconds:0.0} s, {Figures.Cpu() - cpu:0.0} s CPU, {found.Problems.Count} problems");
        (wall, cpu) = (Stopwatch.StartNew(), Figures.Cpu());
        var content = await new IndexRebuild(lake, index).RunAsync(default).ConfigureAwait(false);
        Figures.Print($"rebuilt the index of {content.Runs} runs from summaries: {wall.Elapsed.TotalSeconds:0.0} s, {Figures.Cpu() - cpu:0.0} s CPU");
    }

    private static string? Text(string[] args, string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

    private sealed class CountedIds : IIds
    {
        private long _next;

        public string Next() => Synthetic.Id(Interlocked.Increment(ref _next));
    }

    private sealed class WeekClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
