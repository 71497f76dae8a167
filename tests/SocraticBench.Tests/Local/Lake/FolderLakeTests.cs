using System.Text;
using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Local.Lake;

public sealed class FolderLakeTests : IDisposable
{
    private static readonly LakeKey s_key = new("raw/a.jsonl");
    private static readonly LakeKey s_journal = new("journal/run/calls");
    private readonly TempFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Root => _folder["lake"];

    [Fact]
    public void A_lake_path_that_is_a_file_is_named_and_left_alone()
    {
        File.WriteAllText(Root, "mine");

        var error = Assert.Throws<LakeException>(() => FolderLake.Open(Root, LakeAccess.ReadWrite));

        Assert.Equal(LakeFault.NotALake, error.Fault);
        Assert.Equal($"{Root} is a file; name a folder with --lake", error.Message);
        Assert.Equal("mine", File.ReadAllText(Root));
    }

    [Fact]
    public void A_folder_of_other_things_is_no_lake_and_stays_untouched()
    {
        Directory.CreateDirectory(Root);
        File.WriteAllText(_folder["lake", "thesis.docx"], "mine");

        foreach (var access in Enum.GetValues<LakeAccess>())
        {
            var error = Assert.Throws<LakeException>(() => FolderLake.Open(Root, access));
            Assert.Equal(LakeFault.NotALake, error.Fault);
            Assert.Contains("thesis.docx", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal(["thesis.docx"], Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_lake_of_a_newer_schema_is_refused_and_an_own_one_opens_again()
    {
        using (var lake = FolderLake.Open(Root, LakeAccess.ReadWrite))
        {
            await lake.CreateAsync(s_key, "x"u8.ToArray(), Stop);
        }

        using (FolderLake.Open(Root, LakeAccess.ReadWrite))
        {
            File.WriteAllText(_folder["lake", "lake.json"], """{"schema":2}""");
        }

        var error = Assert.Throws<LakeException>(() => FolderLake.Open(Root, LakeAccess.ReadOnly));
        Assert.Equal(LakeFault.NewerSchema, error.Fault);
        Assert.Contains("update socratic-bench", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{\"schema\":\"1\"}")]
    public void A_damaged_marker_is_named_with_what_it_should_say(string marker)
    {
        Directory.CreateDirectory(Root);
        File.WriteAllText(_folder["lake", "lake.json"], marker);

        var error = Assert.Throws<LakeException>(() => FolderLake.Open(Root, LakeAccess.ReadWrite));

        Assert.Equal(LakeFault.NotALake, error.Fault);
        Assert.Contains("""{"schema":1}""", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Opening_for_reading_creates_nothing()
    {
        Assert.Equal(LakeFault.NotALake, Assert.Throws<LakeException>(() => FolderLake.Open(Root, LakeAccess.ReadOnly)).Fault);
        Assert.False(Directory.Exists(Root));

        Directory.CreateDirectory(Root);
        using var empty = FolderLake.Open(Root, LakeAccess.ReadOnly);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Root));
    }

    [Fact]
    public async Task A_lake_opened_for_reading_refuses_every_write()
    {
        using (FolderLake.Open(Root, LakeAccess.ReadWrite))
        {
        }

        var before = Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories).ToArray();
        using var lake = FolderLake.Open(Root, LakeAccess.ReadOnly);

        await Denied(() => lake.CreateAsync(s_key, default, Stop));
        await Denied(() => lake.ReplaceAsync(s_key, default, null, Stop));
        await Denied(() => lake.ReplaceAsync(s_key, default, "v", Stop));
        await Denied(() => lake.AppendAsync(s_journal, default, Stop));
        await Denied(() => lake.DeleteAsync(s_key, Stop));
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task The_stores_own_files_are_no_keys_and_in_no_listing()
    {
        using var lake = FolderLake.Open(Root, LakeAccess.ReadWrite);
        await lake.CreateAsync(s_key, "x"u8.ToArray(), Stop);
        foreach (var own in new[] { "index.sqlite", "index.sqlite-wal", "index.sqlite-shm", "alerts.jsonl", ".unfinished/1", ".locks/replace-00" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder["lake", own])!);
            File.WriteAllText(_folder["lake", own], "own");
        }

        Assert.Equal([s_key], await lake.ListAsync("", Stop).ToListAsync(Stop));
        Assert.Empty(await lake.ListAsync(".unfinished/", Stop).ToListAsync(Stop));
        foreach (var own in new[] { "lake.json", "index.sqlite", "index.sqlite-wal", "alerts.jsonl", ".unfinished/1", ".locks/x" })
        {
            Assert.Equal(LakeFault.BadKey, (await Assert.ThrowsAsync<LakeException>(() => lake.GetAsync(new LakeKey(own), Stop))).Fault);
        }
    }

    [Fact]
    public async Task A_symbolic_link_out_of_the_lake_is_followed_by_nothing()
    {
        using var lake = FolderLake.Open(Root, LakeAccess.ReadWrite);
        File.WriteAllText(_folder["secret"], "secret");
        Directory.CreateDirectory(_folder["lake", "raw"]);
        Directory.CreateSymbolicLink(_folder["lake", "raw", "out"], _folder.Path);
        File.CreateSymbolicLink(_folder["lake", "raw", "file"], _folder["secret"]);

        await Denied(() => lake.GetAsync(new LakeKey("raw/out/secret"), Stop));
        await Denied(() => lake.GetAsync(new LakeKey("raw/file"), Stop));
        await Denied(() => lake.CreateAsync(new LakeKey("raw/out/new"), default, Stop));
        await Denied(() => lake.AppendAsync(new LakeKey("raw/file"), "x"u8.ToArray(), Stop));
        await Denied(() => lake.DeleteAsync(new LakeKey("raw/out/secret"), Stop));
        await Denied(async () => await lake.ListAsync("raw/", Stop).ToListAsync(Stop));
        Assert.Equal("secret", File.ReadAllText(_folder["secret"]));
        Assert.False(File.Exists(_folder["new"]));
    }

    [Theory]
    [InlineData("torn", "")]
    [InlineData("one\ntwo\nthr", "one\ntwo\n")]
    [InlineData("one\n\0\0\0\0", "one\n")]
    public async Task A_torn_last_entry_is_left_out_and_cut_off_by_the_next_append(string found, string whole)
    {
        using var lake = FolderLake.Open(Root, LakeAccess.ReadWrite);
        Directory.CreateDirectory(_folder["lake", "journal", "run"]);
        File.WriteAllText(_folder["lake", "journal", "run", "calls"], found);

        Assert.Equal(whole, string.Concat((await lake.ReadJournalAsync(s_journal, Stop)).Select(entry => Encoding.UTF8.GetString(entry.Span) + "\n")));
        await lake.AppendAsync(s_journal, "next"u8.ToArray(), Stop);

        Assert.Equal(whole + "next\n", File.ReadAllText(_folder["lake", "journal", "run", "calls"]));
    }

    [Fact]
    public async Task A_torn_entry_longer_than_the_search_step_is_cut_off_too()
    {
        using var lake = FolderLake.Open(Root, LakeAccess.ReadWrite);
        Directory.CreateDirectory(_folder["lake", "journal", "run"]);
        File.WriteAllText(_folder["lake", "journal", "run", "calls"], "one\n" + new string('x', 200_000));

        await lake.AppendAsync(s_journal, "two"u8.ToArray(), Stop);

        Assert.Equal("one\ntwo\n", File.ReadAllText(_folder["lake", "journal", "run", "calls"]));
    }

    [Fact]
    public async Task A_journal_that_another_process_removed_is_begun_anew_not_written_into_the_void()
    {
        using var lake = FolderLake.Open(Root, LakeAccess.ReadWrite);
        await lake.AppendAsync(s_journal, "one"u8.ToArray(), Stop);
        Directory.Delete(_folder["lake", "journal"], recursive: true);

        await lake.AppendAsync(s_journal, "two"u8.ToArray(), Stop);

        Assert.Equal("two\n", File.ReadAllText(_folder["lake", "journal", "run", "calls"]));
    }

    [Fact]
    public async Task The_last_journal_of_a_run_takes_its_empty_folder_with_it()
    {
        using var lake = FolderLake.Open(Root, LakeAccess.ReadWrite);
        await lake.AppendAsync(s_journal, "one"u8.ToArray(), Stop);

        await lake.DeleteAsync(s_journal, Stop);

        Assert.False(Directory.Exists(_folder["lake", "journal"]));
        Assert.True(Directory.Exists(Root));
    }

    [Fact]
    public async Task An_object_cannot_stand_where_a_folder_does_nor_below_an_object()
    {
        using var lake = FolderLake.Open(Root, LakeAccess.ReadWrite);
        await lake.CreateAsync(new LakeKey("a/b"), default, Stop);

        Assert.Equal(LakeFault.BadKey, (await Assert.ThrowsAsync<LakeException>(() => lake.CreateAsync(new LakeKey("a"), default, Stop))).Fault);
        Assert.Equal(LakeFault.BadKey, (await Assert.ThrowsAsync<LakeException>(() => lake.CreateAsync(new LakeKey("a/b/c"), default, Stop))).Fault);
        Assert.Null(await lake.GetAsync(new LakeKey("a"), Stop));
        Assert.Null(await lake.GetAsync(new LakeKey("a/b/c"), Stop));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["lake", ".unfinished"]));
    }

    [Fact]
    public async Task A_name_longer_than_the_file_system_allows_says_so()
    {
        using var lake = FolderLake.Open(Root, LakeAccess.ReadWrite);

        var error = await Assert.ThrowsAsync<LakeException>(() => lake.CreateAsync(new LakeKey("raw/" + new string('x', 300)), default, Stop));

        Assert.Equal(LakeFault.BadKey, error.Fault);
    }

    [Fact]
    public async Task Two_programs_on_one_lake_agree_on_who_created()
    {
        using var one = FolderLake.Open(Root, LakeAccess.ReadWrite);
        using var two = FolderLake.Open(Root, LakeAccess.ReadWrite);
        await one.CreateAsync(s_key, "one"u8.ToArray(), Stop);

        Assert.Equal(CreateOutcome.Conflict, await two.CreateAsync(s_key, "two"u8.ToArray(), Stop));
        Assert.Equal(ReplaceOutcome.Replaced, await two.ReplaceAsync(s_key, "two"u8.ToArray(), (await one.GetAsync(s_key, Stop))!.Version, Stop));
        Assert.Equal("two", Encoding.UTF8.GetString((await one.GetAsync(s_key, Stop))!.Content.Span));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Denied(Func<Task> work) => Assert.Equal(LakeFault.Denied, (await Assert.ThrowsAsync<LakeException>(work)).Fault);
}
