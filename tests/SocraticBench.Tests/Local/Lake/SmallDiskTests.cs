using System.Globalization;
using System.Text;
using SocraticBench.Local.Index;
using SocraticBench.Local.Lake;
using SocraticBench.Local.Leases;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Local.Lake;

public sealed class SmallDiskTests
{
    private static readonly LakeKey s_journal = new("journal/run/calls");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_full_disk_what_was_acknowledged_stays_and_work_goes_on_once_there_is_room()
    {
        using var disk = SmallDisk.OfKilobytes(256);
        using var lake = FolderLake.Open(disk.Path, LakeAccess.ReadWrite);
        await lake.CreateAsync(new LakeKey("raw/ballast"), new byte[100_000], Stop);
        var kept = 0;
        var full = await Assert.ThrowsAsync<LakeException>(async () =>
        {
            for (; ; kept++)
            {
                await lake.AppendAsync(s_journal, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kept} {new string('x', 3000)}")), Stop);
            }
        });

        Assert.Equal(LakeFault.Full, full.Fault);
        Assert.InRange(kept, 10, 60);
        Assert.Equal(LakeFault.Full, (await Assert.ThrowsAsync<LakeException>(() => lake.CreateAsync(new LakeKey("raw/more"), new byte[100_000], Stop))).Fault);
        Assert.Equal(kept, (await lake.ReadJournalAsync(s_journal, Stop)).Count);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(disk.Path, ".unfinished")));

        await lake.DeleteAsync(new LakeKey("raw/ballast"), Stop);
        await lake.AppendAsync(s_journal, "next"u8.ToArray(), Stop);

        Assert.Equal(kept + 1, (await lake.ReadJournalAsync(s_journal, Stop)).Count);
        Assert.Equal(CreateOutcome.Created, await lake.CreateAsync(new LakeKey("raw/more"), new byte[50_000], Stop));
    }

    [Fact]
    public async Task On_a_full_disk_the_index_says_so_and_keeps_what_it_had()
    {
        using var disk = SmallDisk.OfKilobytes(512);
        using var index = SqliteRunIndex.Open(Path.Combine(disk.Path, "index.sqlite"));
        await index.PutRunsAsync([Samples.Run(0)], Stop);

        var full = await Assert.ThrowsAsync<LakeException>(() => index.PutRunsAsync([.. Enumerable.Range(1, 1000).Select(Samples.Run)], Stop));

        Assert.Equal(LakeFault.Full, full.Fault);
        Assert.Single(await index.ListRunsAsync(null, Stop).ToListAsync(Stop));
    }

    [Fact]
    public async Task A_disk_that_turns_read_only_refuses_writes_with_a_reason_and_still_reads()
    {
        using var disk = SmallDisk.OfKilobytes(512);
        using (var lake = FolderLake.Open(disk.Path, LakeAccess.ReadWrite))
        {
            await lake.CreateAsync(new LakeKey("raw/a"), "a"u8.ToArray(), Stop);
            await lake.AppendAsync(s_journal, "one"u8.ToArray(), Stop);
        }

        using (var index = SqliteRunIndex.Open(Path.Combine(disk.Path, "index.sqlite")))
        {
            await index.PutRunsAsync([Samples.Run(0)], Stop);
        }

        disk.RemountReadOnly();

        using var still = SqliteRunIndex.Open(Path.Combine(disk.Path, "index.sqlite"), readOnly: true);
        Assert.Single(await still.ListRunsAsync(null, Stop).ToListAsync(Stop));
        using var after = FolderLake.Open(disk.Path, LakeAccess.ReadWrite);
        Assert.Equal(LakeFault.Denied, (await Assert.ThrowsAsync<LakeException>(() => after.CreateAsync(new LakeKey("raw/b"), default, Stop))).Fault);
        Assert.Equal(LakeFault.Denied, (await Assert.ThrowsAsync<LakeException>(() => after.AppendAsync(s_journal, default, Stop))).Fault);
        Assert.Equal(LakeFault.Denied, (await Assert.ThrowsAsync<LakeException>(() => after.DeleteAsync(new LakeKey("raw/a"), Stop))).Fault);
        Assert.Equal(LakeFault.Denied, (await Assert.ThrowsAsync<LakeException>(() => new FolderLease(disk.Path, new FixedClock()).TakeAsync(LeaseName.OfRun(Samples.Id(1)), Stop))).Fault);
        Assert.NotNull(await after.GetAsync(new LakeKey("raw/a"), Stop));
        Assert.Single(await after.ReadJournalAsync(s_journal, Stop));
    }
}
