using System.Text;
using CsCheck;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Contracts;

/// <summary>What every lake does, whatever stores it. An adapter is finished when a class derived from this one passes.</summary>
public abstract class LakeContract : IDisposable
{
    private static readonly LakeKey s_key = new("raw/dt=2026-11-23/model=a/phase=P0/01J9Z3K4M5N6P7Q8R9S0T1V2W3.jsonl");
    private static readonly LakeKey s_journal = new("journal/01J9Z3K4M5N6P7Q8R9S0T1V2W3/calls.jsonl");
    private readonly Lazy<ILake> _lake;

    protected LakeContract() => _lake = new Lazy<ILake>(Make);

    protected ILake Lake => _lake.Value;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_object_reads_back_as_it_was_created()
    {
        Assert.Equal(CreateOutcome.Created, await Lake.CreateAsync(s_key, "one"u8.ToArray(), Stop));

        Assert.Equal("one", await Text(s_key));
        Assert.True(await Lake.ExistsAsync(s_key, Stop));
    }

    [Fact]
    public async Task What_was_never_written_is_absent()
    {
        Assert.Null(await Lake.GetAsync(s_key, Stop));
        Assert.False(await Lake.ExistsAsync(s_key, Stop));
        Assert.Empty(await Lake.ReadJournalAsync(s_journal, Stop));
        Assert.Empty(await Keys(""));
    }

    [Fact]
    public async Task An_empty_object_is_an_object()
    {
        await Lake.CreateAsync(s_key, default, Stop);

        Assert.Equal(0, (await Lake.GetAsync(s_key, Stop))!.Content.Length);
    }

    [Fact]
    public async Task Creating_the_same_bytes_again_is_a_harmless_retry()
    {
        await Lake.CreateAsync(s_key, "one"u8.ToArray(), Stop);

        Assert.Equal(CreateOutcome.AlreadyIdentical, await Lake.CreateAsync(s_key, "one"u8.ToArray(), Stop));
    }

    [Fact]
    public async Task Creating_other_bytes_is_a_conflict_and_leaves_the_first()
    {
        await Lake.CreateAsync(s_key, "one"u8.ToArray(), Stop);

        Assert.Equal(CreateOutcome.Conflict, await Lake.CreateAsync(s_key, "two"u8.ToArray(), Stop));
        Assert.Equal("one", await Text(s_key));
    }

    [Fact]
    public async Task Of_many_who_create_at_once_exactly_one_wins_and_all_others_conflict()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(n => Task.Run(() => Lake.CreateAsync(s_key, new[] { (byte)n }, Stop))));

        Assert.Equal(1, outcomes.Count(outcome => outcome == CreateOutcome.Created));
        Assert.Equal(31, outcomes.Count(outcome => outcome == CreateOutcome.Conflict));
        var winner = Array.IndexOf(outcomes, CreateOutcome.Created);
        Assert.Equal([(byte)winner], (await Lake.GetAsync(s_key, Stop))!.Content.ToArray());
    }

    [Fact]
    public async Task A_reader_sees_an_object_whole_or_not_at_all()
    {
        var big = new byte[3_000_000];
        Array.Fill(big, (byte)7);
        var writing = Task.Run(() => Lake.CreateAsync(s_key, big, Stop), Stop);
        while (!writing.IsCompleted)
        {
            Assert.True((await Lake.GetAsync(s_key, Stop))?.Content.Length is null or 3_000_000);
        }

        Assert.Equal(CreateOutcome.Created, await writing);
    }

    [Fact]
    public async Task A_version_that_was_read_can_be_replaced()
    {
        await Lake.CreateAsync(s_key, "one"u8.ToArray(), Stop);
        var read = await Lake.GetAsync(s_key, Stop);

        Assert.Equal(ReplaceOutcome.Replaced, await Lake.ReplaceAsync(s_key, "two"u8.ToArray(), read!.Version, Stop));
        Assert.Equal("two", await Text(s_key));
    }

    [Fact]
    public async Task A_version_that_is_gone_cannot_be_replaced()
    {
        await Lake.CreateAsync(s_key, "one"u8.ToArray(), Stop);
        var read = await Lake.GetAsync(s_key, Stop);
        await Lake.ReplaceAsync(s_key, "two"u8.ToArray(), read!.Version, Stop);

        Assert.Equal(ReplaceOutcome.Changed, await Lake.ReplaceAsync(s_key, "three"u8.ToArray(), read.Version, Stop));
        Assert.Equal("two", await Text(s_key));
    }

    [Fact]
    public async Task Replacing_nothing_creates_once()
    {
        Assert.Equal(ReplaceOutcome.Replaced, await Lake.ReplaceAsync(s_key, "one"u8.ToArray(), null, Stop));
        Assert.Equal(ReplaceOutcome.Changed, await Lake.ReplaceAsync(s_key, "one"u8.ToArray(), null, Stop));
    }

    [Fact]
    public async Task Replacing_a_version_of_what_is_not_there_changes_nothing()
    {
        Assert.Equal(ReplaceOutcome.Changed, await Lake.ReplaceAsync(s_key, "one"u8.ToArray(), "some version", Stop));
        Assert.False(await Lake.ExistsAsync(s_key, Stop));
    }

    [Fact]
    public async Task Of_many_who_replace_one_version_exactly_one_wins()
    {
        await Lake.CreateAsync(s_key, "start"u8.ToArray(), Stop);
        var version = (await Lake.GetAsync(s_key, Stop))!.Version;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(n => Task.Run(() => Lake.ReplaceAsync(s_key, new[] { (byte)n }, version, Stop))));

        Assert.Equal(1, outcomes.Count(outcome => outcome == ReplaceOutcome.Replaced));
    }

    [Fact]
    public async Task Keys_are_listed_by_prefix_in_ordinal_order()
    {
        foreach (var key in new[] { "scores/b/x", "scores/a-b", "scores/a/z", "raw/q", "scores/a.c", "scores2/y", "scores/B" })
        {
            await Lake.CreateAsync(new LakeKey(key), "x"u8.ToArray(), Stop);
        }

        // In ASCII: '-' < '.' < '/' < 'B' < 'a'.
        Assert.Equal(["raw/q", "scores/B", "scores/a-b", "scores/a.c", "scores/a/z", "scores/b/x", "scores2/y"], await Keys(""));
        Assert.Equal(["scores/B", "scores/a-b", "scores/a.c", "scores/a/z", "scores/b/x"], await Keys("scores/"));
        Assert.Equal(["scores/a-b", "scores/a.c", "scores/a/z"], await Keys("scores/a"));
        Assert.Equal(["scores/a/z"], await Keys("scores/a/"));
        Assert.Empty(await Keys("scores/c/"));
    }

    [Fact]
    public async Task A_deleted_object_is_gone_and_may_be_created_anew()
    {
        await Lake.CreateAsync(s_key, "one"u8.ToArray(), Stop);
        await Lake.DeleteAsync(s_key, Stop);

        Assert.False(await Lake.ExistsAsync(s_key, Stop));
        Assert.Equal(CreateOutcome.Created, await Lake.CreateAsync(s_key, "two"u8.ToArray(), Stop));
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_no_error() => await Lake.DeleteAsync(s_key, Stop);

    [Fact]
    public async Task A_journal_keeps_its_entries_in_order()
    {
        await Append("one", "two", "");

        Assert.Equal(["one", "two", ""], await Entries());
        Assert.Equal([s_journal.Value], await Keys("journal/"));
    }

    [Fact]
    public async Task A_deleted_journal_starts_anew()
    {
        await Append("one");
        await Lake.DeleteAsync(s_journal, Stop);
        Assert.Empty(await Entries());

        await Append("two");

        Assert.Equal(["two"], await Entries());
    }

    [Fact]
    public async Task Entries_appended_at_once_are_all_kept_and_none_is_mixed_with_another()
    {
        var entries = Enumerable.Range(0, 100).Select(n => new string((char)('a' + n % 26), 1 + n * 37)).ToArray();

        await Task.WhenAll(entries.Select(entry => Task.Run(() => Lake.AppendAsync(s_journal, Encoding.UTF8.GetBytes(entry), Stop))));

        Assert.Equal(entries.Order(StringComparer.Ordinal), (await Entries()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task More_journals_than_an_adapter_holds_open_all_keep_their_entries()
    {
        var journals = Enumerable.Range(0, 150).Select(n => new LakeKey($"journal/run{n:000}/calls")).ToArray();
        foreach (var round in new[] { "a", "b" })
        {
            await Task.WhenAll(journals.Select(journal => Lake.AppendAsync(journal, Encoding.UTF8.GetBytes(round), Stop)));
        }

        foreach (var journal in journals)
        {
            Assert.Equal(["a", "b"], (await Lake.ReadJournalAsync(journal, Stop)).Select(entry => Encoding.UTF8.GetString(entry.Span)));
        }
    }

    [Fact]
    public async Task An_entry_with_a_line_feed_is_a_bug_of_the_caller() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Lake.AppendAsync(s_journal, "a\nb"u8.ToArray(), Stop));

    [Fact]
    public async Task A_cancelled_call_does_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Lake.CreateAsync(s_key, "one"u8.ToArray(), cancelled));
        Assert.False(await Lake.ExistsAsync(s_key, Stop));
    }

    [Fact]
    public void Any_sequence_of_operations_does_what_a_plain_dictionary_does()
    {
        // Few keys and few contents, so that operations meet; none is a prefix of another, since a folder cannot be a file too.
        var law = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 2]).List[1, 25];
        var round = 0;
        law.Sample(
            steps =>
            {
                var prefix = $"law/{Interlocked.Increment(ref round)}/";
                var model = new Dictionary<string, string>(StringComparer.Ordinal);
                return steps.All(step => LakeLaw.Step(Lake, model, prefix, step).GetAwaiter().GetResult())
                    && LakeLaw.SameKeys(Lake, model, prefix).GetAwaiter().GetResult();
            },
            iter: 60,
            threads: 1);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => (_lake.Value as IDisposable)?.Dispose();

    protected abstract ILake Make();

    protected async Task<IReadOnlyList<string>> Keys(string prefix) =>
        await Lake.ListAsync(prefix, Stop).Select(key => key.Value).ToListAsync(Stop);

    private async Task<string> Text(LakeKey key) => Encoding.UTF8.GetString((await Lake.GetAsync(key, Stop))!.Content.Span);

    private async Task Append(params string[] entries)
    {
        foreach (var entry in entries)
        {
            await Lake.AppendAsync(s_journal, Encoding.UTF8.GetBytes(entry), Stop);
        }
    }

    private async Task<IEnumerable<string>> Entries() => (await Lake.ReadJournalAsync(s_journal, Stop)).Select(entry => Encoding.UTF8.GetString(entry.Span));
}
