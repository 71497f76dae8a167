using System.Diagnostics;
using System.Globalization;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Local.Transcripts;

namespace SocraticBench.Bench.Score;

/// <summary>
/// Speed and memory of <c>score</c> from file to lines, with the share of reading, scoring and writing:
/// <c>score [FILE] [--turns N] [--threads N]</c>, or <c>score --make FILE --megabytes N</c> for a file to put in.
/// </summary>
internal static class ScoreBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (Option(args, "--make") is { } made)
        {
            Make(made, long.Parse(Option(args, "--megabytes") ?? "10", CultureInfo.InvariantCulture) * 1_000_000);
            return 0;
        }

        var turns = int.Parse(Option(args, "--turns") ?? "100000", CultureInfo.InvariantCulture);
        var threads = Option(args, "--threads") is { } given ? [int.Parse(given, CultureInfo.InvariantCulture)] : new[] { 1, 2 };
        var file = args is [var first, ..] && !first.StartsWith('-') ? first : null;
        var content = file is null ? InMemory(turns) : null;
        foreach (var count in threads)
        {
            // The first round is for the compiler.
            for (var round = content is null ? 1 : 0; round < 2; round++)
            {
                await MeasureAsync(content is null ? File.OpenRead(file!) : new MemoryStream(content), count, round > 0).ConfigureAwait(false);
            }
        }

        return 0;
    }

    private static async Task MeasureAsync(Stream stream, int threads, bool print)
    {
        using var input = new TranscriptInput(stream, "bench", TranscriptFormat.Auto);
        var scorer = new HeuristicScorer(Rubric);
        // At one thread reading goes on beside it; a channel holds no fewer than one block.
        var scoring = new TranscriptScoring { Score = scorer.Score, Parallelism = threads };
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        var tally = await scoring.RunAsync(input, Stream.Null, CancellationToken.None).ConfigureAwait(false);
        var elapsed = Stopwatch.GetElapsedTime(start);
        cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        if (print)
        {
            var all = (tally.Parsing + tally.Scoring + tally.Writing) / 100;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"blocks under way {threads}: {tally.Turns:N0} turns in {elapsed.TotalSeconds:0.00} s = {tally.Turns / elapsed.TotalSeconds:N0}/s; "
                + $"CPU {cpu.TotalSeconds:0.00} s = {tally.Turns / cpu.TotalSeconds:N0} a core-second; "
                + $"reading {tally.Parsing / all:0.0}%, scoring {tally.Scoring / all:0.0}%, writing {tally.Writing / all:0.0}%; "
                + $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB, of it the heap's {GC.GetGCMemoryInfo().TotalCommittedBytes / 1e6:0} MB"));
        }
    }

    private static byte[] InMemory(int turns)
    {
        using var memory = new MemoryStream();
        foreach (var line in MadeUpTurns.Lines().Take(turns))
        {
            memory.Write(line);
        }

        return memory.ToArray();
    }

    private static void Make(string file, long bytes)
    {
        using var output = File.Create(file);
        foreach (var line in MadeUpTurns.Lines().TakeWhile(_ => output.Position < bytes))
        {
            output.Write(line);
        }
    }

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static Rubric Rubric { get; } = new()
    {
        Name = "rubric",
        Version = "bench",
        Weights = new RubricWeights(0.2, 0.3, 0.5),
        ComplianceThreshold = 8,
        HalfLifeThreshold = 8,
        Components = new Dictionary<string, string>(),
        Violations = new Dictionary<string, string>(),
    };
}
