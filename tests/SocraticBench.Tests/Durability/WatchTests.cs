using SocraticBench.Tests.Cli;

namespace SocraticBench.Tests.Durability;

public sealed class WatchTests(SmallLake small) : IClassFixture<SmallLake>
{
    [Fact]
    public async Task Watching_a_finished_execution_says_how_it_is_and_ends()
    {
        using var lake = small.Copy();

        var watched = await lake.Run("status", "--watch");

        Assert.Equal((0, (await lake.Run("status")).Out), (watched.ExitCode, watched.Out));
    }

    [Fact]
    public async Task Watching_writes_a_line_a_change_until_the_execution_is_finished_and_draws_in_place_on_a_terminal()
    {
        using var server = new PaidServer(TimeSpan.FromMilliseconds(5));
        using var folder = new TemporaryFolder();
        var lake = folder.At("lake");
        server.AnswerOnly(3);
        using var program = RealProgram.Start(folder.Path, KillTests.Undisturbed.RunOf(server, lake));
        await KillTests.UntilAsync(() => server.Paid == 5, program);
        var plain = CliRun.In(folder.Path, "status", "--watch", "--lake", lake);
        var drawn = CliRun.With(host => host with { WorkingDirectory = folder.Path, OutIsTerminal = true }, "status", "--watch", "--lake", lake);
        await Task.Delay(1500, TestContext.Current.CancellationToken);

        // Killed and resumed: the watchers see it stop, go on and finish.
        Assert.True(await program.KillAsync());
        server.AnswerOnly(int.MaxValue);
        Assert.Equal(0, (await RealProgram.RunAsync(folder.Path, "resume", "--quiet", "--lake", lake)).ExitCode);

        Assert.StartsWith("0 of 2 held, 2 under way, 0 scored\n", (await plain).Out, StringComparison.Ordinal);
        Assert.Contains("2 of 2 held", (await plain).Out, StringComparison.Ordinal);
        Assert.Contains("all finished", (await plain).Out, StringComparison.Ordinal);
        Assert.Contains("\e[5F\e[J", (await drawn).Out, StringComparison.Ordinal);
        Assert.Contains("all finished", (await drawn).Out, StringComparison.Ordinal);
    }
}
