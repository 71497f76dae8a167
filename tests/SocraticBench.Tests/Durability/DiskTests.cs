using SocraticBench.Tests.Cli;
using SocraticBench.Tests.Local.Lake;

namespace SocraticBench.Tests.Durability;

/// <summary>The program on a disk that fills up, and on one that may only be read. Skipped, saying so, where nothing may be mounted.</summary>
public sealed class DiskTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_full_disk_it_stops_with_the_reason_and_goes_on_once_there_is_room_without_losing_a_finished_call()
    {
        using var disk = SmallDisk.OfKilobytes(16_000);
        using var server = new PaidServer(TimeSpan.FromMilliseconds(5));
        using var folder = new TemporaryFolder();
        var lake = Path.Combine(disk.Path, "lake");
        server.AnswerOnly(6);
        using (var program = RealProgram.Start(folder.Path, KillTests.Undisturbed.RunOf(server, lake)))
        {
            await KillTests.UntilAsync(() => server.Paid == 8, program);
            Assert.True(await program.KillAsync());
        }

        var ballast = Path.Combine(disk.Path, "ballast");
        Fill(ballast);
        server.AnswerOnly(int.MaxValue);
        var full = await RealProgram.RunAsync(folder.Path, "resume", "--lake", lake);
        var paidInVain = server.Paid - 8;
        File.Delete(ballast);
        var resumed = await RealProgram.RunAsync(folder.Path, "resume", "--quiet", "--lake", lake);

        Assert.Equal(1, full.ExitCode);
        Assert.Contains("no room left", full.Error, StringComparison.Ordinal);
        Assert.InRange(paidInVain, 0, 2);
        Assert.True(resumed.ExitCode == 0, resumed.Error);
        // 12 turns, the two calls in flight when it was killed, and those whose replies the full disk could not take.
        Assert.Equal(12 + 2 + paidInVain, server.Paid);
        Assert.Equal(0, (await CliRun.In(folder.Path, "lake", "verify", "--lake", lake)).ExitCode);
    }

    [Fact]
    public async Task A_lake_that_may_only_be_read_is_read_and_refuses_to_go_on_in_one_line()
    {
        using var disk = SmallDisk.OfKilobytes(16_000);
        using var folder = new TemporaryFolder();
        var lake = Path.Combine(disk.Path, "lake");
        var run = await CliRun.In(folder.Path, "run", "--models", "sim-holds", "--seeds", "EL-PRICES-01", "--phases", "P0", "--temperatures", "0", "--turns", "3", "--lake", lake);
        Assert.True(run.ExitCode == 0, run.Error);
        disk.RemountReadOnly();

        foreach (var reading in (string[][])[["report"], ["status"], ["lake", "verify"], ["lake", "gc", "--dry-run"]])
        {
            var read = await CliRun.In(folder.Path, [.. reading, "--lake", lake]);
            Assert.True(read.ExitCode == 0, $"{string.Join(' ', reading)}: {read.Error}{read.Out}");
        }

        foreach (var writing in (string[][])[["resume"], ["lake", "verify", "--repair"]])
        {
            var refused = await CliRun.In(folder.Path, [.. writing, "--lake", lake]);
            Assert.True(refused.ExitCode == 2, $"{string.Join(' ', writing)}: {refused.ExitCode} {refused.Error}");
            Assert.Contains("not permitted", refused.ErrorLine, StringComparison.Ordinal);
        }
    }

    private static void Fill(string file)
    {
        using var ballast = File.Create(file);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                Stop.ThrowIfCancellationRequested();
                ballast.Write(block);
                ballast.Flush();
            }
        }
        catch (IOException)
        {
            // Full, as it should be.
        }
    }
}
