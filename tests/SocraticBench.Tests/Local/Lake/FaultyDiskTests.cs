using System.Globalization;
using System.Text;
using CsCheck;
using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Local.Lake;

public sealed class FaultyDiskTests : IDisposable
{
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int InputOutput = 5;
    private readonly TempFolder _folder = new();
    private int _round;

    [Fact]
    public void Whatever_fails_wherever_what_was_acknowledged_is_there_and_nothing_is_half() =>
        Gen.Select(
            Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2]).List[1, 12],
            Gen.Int[1, 60],
            Gen.Bool,
            Gen.Int[0, 40]).Sample(
            (steps, failAt, forGood, bytesLeft) => HoldsAsync(steps, new FaultyDisk(failAt, forGood, bytesLeft, NoSpace)).GetAwaiter().GetResult(),
            iter: 150,
            threads: 1);

    [Theory]
    [InlineData(NoSpace, LakeFault.Full, "no room left")]
    [InlineData(ReadOnlyFileSystem, LakeFault.Denied, "not permitted")]
    [InlineData(InputOutput, LakeFault.Storage, "check the disk")]
    public async Task Each_failure_says_in_one_line_what_it_means(int errno, LakeFault fault, string words)
    {
        for (var failAt = 1; failAt <= 5; failAt++)
        {
            using (FolderLake.Open(_folder["lake"], LakeAccess.ReadWrite))
            {
            }

            using var lake = FolderLake.Open(_folder["lake"], LakeAccess.ReadWrite, new FolderLakeOptions(), new FaultyDisk(failAt, forGood: false, 0, errno));

            var error = await Assert.ThrowsAsync<LakeException>(() => lake.CreateAsync(new LakeKey($"raw/{errno}-{failAt}"), "x"u8.ToArray(), TestContext.Current.CancellationToken));

            Assert.Equal(fault, error.Fault);
            Assert.Contains(words, error.Message, StringComparison.Ordinal);
            Assert.Contains("raw/", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', error.Message);
        }
    }

    [Fact]
    public async Task What_a_dead_program_left_half_written_is_in_no_listing_and_can_be_removed()
    {
        using (FolderLake.Open(_folder["lake"], LakeAccess.ReadWrite))
        {
        }

        // Open, write, then dead: not even the removal works.
        using (var dying = FolderLake.Open(_folder["lake"], LakeAccess.ReadWrite, new FolderLakeOptions(), new FaultyDisk(failAt: 3, forGood: true, 0, InputOutput)))
        {
            await Assert.ThrowsAsync<LakeException>(() => dying.CreateAsync(new LakeKey("raw/a"), "x"u8.ToArray(), TestContext.Current.CancellationToken));
        }

        var left = Assert.Single(Directory.EnumerateFiles(_folder["lake", ".unfinished"]));
        using var lake = FolderLake.Open(_folder["lake"], LakeAccess.ReadWrite);
        Assert.Empty(await lake.ListAsync("", TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

        // Ours is alive, so its file stays; one of a process that is not, goes; a young one stays in any case.
        File.Move(left, _folder["lake", ".unfinished", string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-1-1")]);
        await File.WriteAllTextAsync(_folder["lake", ".unfinished", "2147483646-1-1"], "half", TestContext.Current.CancellationToken);
        Assert.Equal(0, await lake.RemoveUnfinishedAsync(DateTimeOffset.UnixEpoch, TestContext.Current.CancellationToken));
        Assert.Equal(1, await lake.RemoveUnfinishedAsync(DateTimeOffset.MaxValue, TestContext.Current.CancellationToken));
        Assert.Single(Directory.EnumerateFiles(_folder["lake", ".unfinished"]));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<bool> HoldsAsync(IReadOnlyList<(int Operation, int Key, int Content)> steps, FaultyDisk disk)
    {
        var root = _folder[string.Create(CultureInfo.InvariantCulture, $"lake{_round++}")];
        var law = new DurabilityLaw();
        try
        {
            using var lake = FolderLake.Open(root, LakeAccess.ReadWrite, new FolderLakeOptions { OpenJournals = 2 }, disk);
            foreach (var step in steps)
            {
                await law.StepAsync(lake, step);
            }
        }
        catch (LakeException)
        {
            // Opening failed: then nothing was acknowledged.
        }

        using var again = FolderLake.Open(root, LakeAccess.ReadWrite, new FolderLakeOptions { Fsync = false });
        return await law.HoldsAsync(again);
    }

    /// <summary>Which contents each key may have: one after an acknowledged step, the old or the new after a failed one.</summary>
    private sealed class DurabilityLaw
    {
        private readonly Dictionary<LakeKey, HashSet<string?>> _objects = [];
        private readonly Dictionary<LakeKey, List<(string Entry, bool Acknowledged)>> _journals = [];
        private int _next;

        public async Task StepAsync(FolderLake lake, (int Operation, int Key, int Content) step)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"content {_next++}, {new string('x', step.Content * 10)}");
            var bytes = Encoding.UTF8.GetBytes(text);
            if (step.Operation == 0)
            {
                var journal = new LakeKey(string.Create(CultureInfo.InvariantCulture, $"journal/j{step.Key}/calls"));
                var acknowledged = await Acknowledged(() => lake.AppendAsync(journal, bytes, default));
                _journals.TryAdd(journal, []);
                _journals[journal].Add((text, acknowledged));
                return;
            }

            var key = new LakeKey(string.Create(CultureInfo.InvariantCulture, $"raw/k{step.Key}"));
            var before = await lake.GetAsync(key, default);
            var old = before is null ? null : Encoding.UTF8.GetString(before.Content.Span);
            var target = step.Operation == 1 && old is not null ? old : text;
            var done = await Acknowledged(
                () => step.Operation == 1 ? lake.CreateAsync(key, bytes, default) : lake.ReplaceAsync(key, bytes, before?.Version, default));
            _objects[key] = done ? [target] : [old, target];
        }

        public async Task<bool> HoldsAsync(FolderLake lake)
        {
            foreach (var (key, allowed) in _objects)
            {
                var found = await lake.GetAsync(key, default);
                if (!allowed.Contains(found is null ? null : Encoding.UTF8.GetString(found.Content.Span)))
                {
                    return false;
                }
            }

            foreach (var (journal, tried) in _journals)
            {
                var found = (await lake.ReadJournalAsync(journal, default)).Select(entry => Encoding.UTF8.GetString(entry.Span)).ToList();
                var expected = tried.Where(entry => entry.Acknowledged || found.Contains(entry.Entry)).Select(entry => entry.Entry);
                if (!found.SequenceEqual(expected))
                {
                    return false;
                }
            }

            return true;
        }

        private static async Task<bool> Acknowledged(Func<Task> work)
        {
            try
            {
                await work();
                return true;
            }
            catch (LakeException)
            {
                return false;
            }
        }
    }
}
