using System.Diagnostics;
using System.Text;
using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Bench.Lake;

/// <summary><c>journal --runs N --entries M</c>: N runs side by side, each appending M entries of 2 kB one after another, with and without fsync.</summary>
internal static class JournalBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        var (runs, entries) = (Figures.Number(args, "--runs", 20), Figures.Number(args, "--entries", 100));
        Console.WriteLine("| fsync | runs at once | entries | wall s | CPU s | ms per entry | µs CPU per entry |\n| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var fsync in new[] { true, false, true, false })
        {
            await MeasureAsync(fsync, runs, entries).ConfigureAwait(false);
        }

        return 0;
    }

    private static async Task MeasureAsync(bool fsync, int runs, int entries)
    {
        var folder = Directory.CreateTempSubdirectory("socratic-bench-journal-").FullName;
        try
        {
            using var lake = FolderLake.Open(Path.Combine(folder, "lake"), LakeAccess.ReadWrite, new FolderLakeOptions { Fsync = fsync });
            var entry = Encoding.UTF8.GetBytes(new string('x', 2_000));
            var (wall, cpu) = (Stopwatch.StartNew(), Figures.Cpu());
            await Task.WhenAll(Enumerable.Range(0, runs).Select(run => AppendAsync(lake, run, entry, entries))).ConfigureAwait(false);
            var (seconds, used, all) = (wall.Elapsed.TotalSeconds, Figures.Cpu() - cpu, runs * entries);
            Figures.Print($"| {(fsync ? "yes" : "no")} | {runs} | {all} | {seconds:0.00} | {used:0.00} | {1000 * seconds / all:0.000} | {1e6 * used / all:0} |");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task AppendAsync(FolderLake lake, int run, byte[] entry, int entries)
    {
        var journal = new LakeKey($"journal/{Synthetic.Id(run)}/calls.jsonl");
        for (var n = 0; n < entries; n++)
        {
            await lake.AppendAsync(journal, entry, default).ConfigureAwait(false);
        }
    }
}
