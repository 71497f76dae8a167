using SocraticBench.Core.Summaries;
using SocraticBench.Local.Index;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Local.Index;

public sealed class SqliteRunIndexTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string File => _folder["index.sqlite"];

    [Fact]
    public async Task What_was_put_is_there_when_the_file_is_opened_again()
    {
        using (var index = SqliteRunIndex.Open(File))
        {
            await index.PutRunsAsync([Samples.Run(1)], Stop);
        }

        using var again = SqliteRunIndex.Open(File, readOnly: true);
        Assert.NotNull(await again.GetRunAsync(Samples.Id(1), Stop));
    }

    [Fact]
    public void A_file_that_is_no_index_says_how_to_mend_it()
    {
        System.IO.File.WriteAllText(File, new string('x', 5000));

        var error = Assert.Throws<LakeException>(() => SqliteRunIndex.Open(File));

        Assert.Contains("index rebuild", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void An_index_of_another_version_is_refused_with_the_mend()
    {
        using (SqliteRunIndex.Open(File))
        {
        }

        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False"))
        {
            connection.Open();
            IndexSchema.Execute(connection, "PRAGMA user_version = 99;");
        }

        Assert.Equal(LakeFault.NewerSchema, Assert.Throws<LakeException>(() => SqliteRunIndex.Open(File)).Fault);
    }

    [Fact]
    public void Opening_for_reading_creates_nothing()
    {
        Assert.Throws<LakeException>(() => SqliteRunIndex.Open(File, readOnly: true));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task A_put_that_is_cancelled_leaves_nothing()
    {
        using var index = SqliteRunIndex.Open(File);
        using var cancel = new CancellationTokenSource();
        IEnumerable<RunSummary> Runs()
        {
            yield return Samples.Run(1);
            cancel.Cancel();
            yield return Samples.Run(2);
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => index.PutRunsAsync(new Lazily(Runs()), cancel.Token));

        Assert.Null(await index.GetRunAsync(Samples.Id(1), Stop));
    }

    public void Dispose() => _folder.Dispose();

    private sealed class Lazily(IEnumerable<RunSummary> runs) : IReadOnlyCollection<RunSummary>
    {
        public int Count => 2;

        public IEnumerator<RunSummary> GetEnumerator() => runs.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
