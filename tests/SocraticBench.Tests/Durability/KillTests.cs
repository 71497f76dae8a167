using System.Globalization;
using SocraticBench.Tests.Cli;

namespace SocraticBench.Tests.Durability;

/// <summary>
/// The real program against a provider that bills, killed at random moments and resumed: nothing finished is paid for twice, and the lake is
/// what an undisturbed run writes.
/// </summary>
public sealed class KillTests(KillTests.Undisturbed undisturbed) : IClassFixture<KillTests.Undisturbed>
{
    private const int Runs = 2;
    private const int Turns = 12;
    private const int KillsPerLife = 5;

    // What must be there, or how many calls must have been made, before the program may be killed: each stage gets its turn.
    private static readonly string[] s_moments = ["config", "calls", "calls", "journal", "raw", "filter", "judgements", "scores/scoring_", "curated", "index.sqlite", "executions"];

    public static TheoryData<int> Lives => [.. Enumerable.Range(1, Environment.GetEnvironmentVariable("SOCRATIC_LONG") == "1" ? 20 : 4)];

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task Killed_five_times_anywhere_and_resumed_it_pays_for_no_finished_call_twice_and_writes_the_same_lake(int seed)
    {
        var draw = new Random(seed);
        using var folder = new TemporaryFolder();
        var lake = folder.At("lake");
        var before = undisturbed.Server.Paid;
        var inFlight = 0;
        var kills = 0;
        for (var kill = 0; kill < KillsPerLife; kill++)
        {
            using var program = RealProgram.Start(folder.Path, Undisturbed.IsFounded(lake) ? ["resume", "--concurrency", "2", "--quiet", "--lake", lake] : undisturbed.Run(lake));
            await ComeAsync(s_moments[draw.Next(s_moments.Length)], program, lake, draw);
            if (await program.KillAsync())
            {
                kills++;
                inFlight += Runs - Count(lake, "raw");
            }
        }

        var last = await RealProgram.RunAsync(folder.Path, Undisturbed.IsFounded(lake) ? ["resume", "--quiet", "--lake", lake] : undisturbed.Run(lake));

        Assert.True(last.ExitCode == 0, last.Error);
        Assert.True(kills >= 2, $"only {kills} kills landed");
        Assert.InRange(undisturbed.Server.Paid - before, Turns, Turns + inFlight);
        Assert.Equal(undisturbed.Meaning, await LakeMeaning.OfAsync(lake));
        Assert.Equal(0, (await CliRun.In(folder.Path, "lake", "gc", "--lake", lake)).ExitCode);
        var verified = await CliRun.In(folder.Path, "lake", "verify", "--lake", lake);
        Assert.True(verified.ExitCode == 0, verified.Out);
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    public async Task A_signal_ends_it_within_five_seconds_with_the_signals_code_though_the_provider_hangs(string signal, int code)
    {
        using var server = new PaidServer(TimeSpan.FromMilliseconds(5));
        using var folder = new TemporaryFolder();
        var lake = folder.At("lake");
        server.AnswerOnly(5);
        using (var program = RealProgram.Start(folder.Path, Undisturbed.RunOf(server, lake)))
        {
            await UntilAsync(() => server.Paid == 5 + Runs, program);
            var asked = TimeProvider.System.GetTimestamp();
            await program.SignalAsync(signal);
            var end = await program.EndAsync();

            Assert.Equal(code, end.ExitCode);
            Assert.InRange(TimeProvider.System.GetElapsedTime(asked).TotalSeconds, 0, 5);
            Assert.Contains("what was finished is kept", end.Error, StringComparison.Ordinal);
        }

        server.AnswerOnly(int.MaxValue);
        var resumed = await RealProgram.RunAsync(folder.Path, "resume", "--quiet", "--lake", lake);

        Assert.True(resumed.ExitCode == 0, resumed.Error);
        Assert.Equal(Turns + Runs, server.Paid);
    }

    [Fact]
    public async Task A_torn_last_line_of_a_journal_costs_that_call_and_no_other()
    {
        using var server = new PaidServer(TimeSpan.FromMilliseconds(5));
        using var folder = new TemporaryFolder();
        var lake = folder.At("lake");
        server.AnswerOnly(8);
        using (var program = RealProgram.Start(folder.Path, Undisturbed.RunOf(server, lake)))
        {
            await UntilAsync(() => server.Paid == 8 + Runs, program);
            Assert.True(await program.KillAsync());
        }

        var journals = Directory.GetFiles(Path.Combine(lake, "journal"), "*.jsonl", SearchOption.AllDirectories);
        Assert.NotEmpty(journals);
        foreach (var journal in journals)
        {
            await File.AppendAllTextAsync(journal, "{\"schema\":1,\"turn\":3,\"user_te", TestContext.Current.CancellationToken);
        }

        server.AnswerOnly(int.MaxValue);
        var resumed = await RealProgram.RunAsync(folder.Path, "resume", "--quiet", "--lake", lake);

        Assert.True(resumed.ExitCode == 0, resumed.Error);
        Assert.Equal(Turns + Runs, server.Paid);
    }

    [Fact]
    public async Task A_second_resume_beside_the_first_is_refused_with_its_process_and_pays_for_nothing()
    {
        using var server = new PaidServer(TimeSpan.FromMilliseconds(5));
        using var folder = new TemporaryFolder();
        var lake = folder.At("lake");
        server.AnswerOnly(4);
        using var program = RealProgram.Start(folder.Path, Undisturbed.RunOf(server, lake));
        await UntilAsync(() => server.Paid == 4 + Runs, program);

        var second = await RealProgram.RunAsync(folder.Path, "resume", "--lake", lake);

        Assert.Equal(2, second.ExitCode);
        Assert.Matches(@"^socratic-bench: execution \w{26} is being worked on by process \d+ on \S+, since \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ: .+\n$", second.Error);
        Assert.Equal(4 + Runs, server.Paid);

        // Killed, the first holds nothing any more: the system frees its lock.
        Assert.True(await program.KillAsync());
        server.AnswerOnly(int.MaxValue);
        var third = await RealProgram.RunAsync(folder.Path, "resume", "--quiet", "--lake", lake);
        Assert.True(third.ExitCode == 0, third.Error);
    }

    private async Task ComeAsync(string moment, RealProgram program, string lake, Random draw)
    {
        if (moment == "calls")
        {
            var calls = undisturbed.Server.Paid + draw.Next(1, Turns);
            await UntilAsync(() => undisturbed.Server.Paid >= calls, program);
        }
        else if (!IsThere(lake, moment))
        {
            await UntilAsync(() => IsThere(lake, moment), program);
        }
        else
        {
            // It was there before this process: any moment of its life will do.
            await Task.Delay(draw.Next(100, 900), TestContext.Current.CancellationToken);
        }

        await Task.Delay(draw.Next(0, 25), TestContext.Current.CancellationToken);
    }

    private static bool IsThere(string lake, string prefix)
    {
        var path = Path.Combine(lake, prefix);
        var folder = prefix.Contains('/', StringComparison.Ordinal) ? Path.GetDirectoryName(path)! : lake;
        return prefix == "executions" ? Count(lake, prefix) > 3 : Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder, Path.GetFileName(path) + "*").Any();
    }

    private static int Count(string lake, string prefix)
    {
        var folder = Path.Combine(lake, prefix);
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length : 0;
    }

    internal static async Task UntilAsync(Func<bool> holds, RealProgram program)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!program.HasExited && !Holds(holds))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(60), "the moment did not come within a minute");
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }

    // The program makes and removes folders while they are looked through.
    private static bool Holds(Func<bool> holds)
    {
        try
        {
            return holds();
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>One execution that nobody disturbs.</summary>
    public sealed class Undisturbed : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        internal PaidServer Server { get; } = new(TimeSpan.FromMilliseconds(15));

        internal IReadOnlyDictionary<string, string> Meaning { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            var run = await RealProgram.RunAsync(_folder.Path, Run(_folder.At("lake")));
            Assert.True(run.ExitCode == 0, run.Error);
            Assert.Equal(Turns, Server.Paid);
            Meaning = await LakeMeaning.OfAsync(_folder.At("lake"));

            // Nothing equals nothing: what is compared must be there.
            Assert.Equal(Turns, Meaning["table turns"].Split('\n').Length);
            Assert.Equal(Runs, Meaning["table runs"].Split('\n').Length);
            Assert.Contains("index RUN-EL-PRICES-01-P0", Meaning.Keys);
            Assert.Contains("raw/dt=DAY/", string.Join('\n', Meaning.Keys), StringComparison.Ordinal);
            Assert.Contains(Meaning.Keys, key => key.StartsWith("judgements/", StringComparison.Ordinal));
        }

        public ValueTask DisposeAsync()
        {
            Server.Dispose();
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }

        internal string[] Run(string lake) => RunOf(Server, lake);

        /// <summary>Two dialogues of six turns, two at a time, with a judge that costs nothing.</summary>
        internal static string[] RunOf(PaidServer server, string lake) =>
        [
            "run", "--models", server.Model, "--seeds", "EL-PRICES-01,MA-LOOPS-01", "--phases", "P0", "--temperatures", "0",
            "--turns", (Turns / Runs).ToString(CultureInfo.InvariantCulture), "--judge", "sim-judge", "--concurrency", "2", "--quiet", "--lake", lake,
        ];

        // Killed before its execution was written down, a run is started again: nothing was paid for.
        internal static bool IsFounded(string lake) =>
            Directory.Exists(Path.Combine(lake, "executions")) && Directory.EnumerateFiles(Path.Combine(lake, "executions"), "execution.json", SearchOption.AllDirectories).Any();
    }
}
