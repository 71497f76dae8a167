using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Local.Analytics;

/// <summary>All questions go to one lake, and none may change it.</summary>
public sealed class QueryGateTests(QueryGateTests.OneTurn lake) : IClassFixture<QueryGateTests.OneTurn>
{
    [Theory]
    [InlineData("COPY (SELECT 1) TO '{out}'")]
    [InlineData("COPY (SELECT 1) TO '{lake}/curated/evil.parquet'")]
    [InlineData("COPY turns TO '{lake}/curated/evil'")]
    [InlineData("EXPORT DATABASE '{lake}/curated/evil'")]
    [InlineData("ATTACH '{out}'")]
    [InlineData("CREATE TABLE t (a INT)")]
    [InlineData("CREATE OR REPLACE VIEW turns AS SELECT 1")]
    [InlineData("DROP VIEW turns")]
    [InlineData("INSERT INTO turns VALUES (1)")]
    [InlineData("SET memory_limit = '1TB'")]
    [InlineData("PRAGMA enable_profiling")]
    [InlineData("INSTALL httpfs")]
    [InlineData("LOAD '/tmp/x.duckdb_extension'")]
    [InlineData("CALL enable_logging()")]
    [InlineData("SELECT * FROM enable_logging()")]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')")]
    [InlineData("SELECT * FROM read_text('/etc/passwd')")]
    [InlineData("SELECT * FROM read_parquet('{lake}/curated/../lake.json')")]
    [InlineData("SELECT * FROM \"READ_TEXT\"('/etc/passwd')")]
    [InlineData("SELECT (SELECT content FROM read_text('/etc/passwd'))")]
    [InlineData("WITH x AS (SELECT * FROM read_blob('/etc/passwd')) SELECT * FROM x")]
    [InlineData("SELECT * FROM '/etc/passwd'")]
    [InlineData("SELECT * FROM '/etc/passwd.csv'")]
    [InlineData("SELECT * FROM '{lake}/lake.json'")]
    [InlineData("SELECT * FROM '{lake}/curated/week=2026-W48/turns.parquet'")]
    [InlineData("SELECT (SELECT count(*) FROM \"{lake}/curated/x.csv\")")]
    [InlineData("SELECT * FROM glob('/*')")]
    [InlineData("SELECT * FROM query('SELECT * FROM read_text(''/etc/passwd'')')")]
    [InlineData("SELECT * FROM sniff_csv('/etc/passwd')")]
    [InlineData("SELECT 1; SELECT 2")]
    [InlineData("SELECT 1; DROP VIEW turns")]
    [InlineData("SELECT getenv('HOME')")]
    [InlineData("SELECT bogus FROM turns")]
    [InlineData("SELEC 1")]
    [InlineData("SELECT 'a' + 1")]
    [InlineData("")]
    [InlineData("-- nothing")]
    public async Task What_writes_or_reaches_outside_the_views_is_refused_in_one_line(string sql)
    {
        var before = Directory.EnumerateFileSystemEntries(lake.Lake.Root, "*", SearchOption.AllDirectories).ToArray();

        var asked = sql.Replace("{lake}", lake.Lake.Root, StringComparison.Ordinal).Replace("{out}", lake.Lake.Outside("evil"), StringComparison.Ordinal);
        var error = await Assert.ThrowsAsync<QueryException>(() => lake.Lake.Ask(asked));

        Assert.DoesNotContain('\n', error.Message);
        Assert.NotEmpty(error.Message);
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(lake.Lake.Root, "*", SearchOption.AllDirectories));
        Assert.False(Path.Exists(lake.Lake.Outside("evil")));
        Assert.Equal(1L, await lake.Lake.One("SELECT count(*) FROM turns"));
    }

    [Theory]
    [InlineData("SELECT 1 -- the end", 1L)]
    [InlineData("SELECT sum(x) FROM range(4) AS t(x)", 6L)]
    [InlineData("SELECT 1;", 1L)]
    [InlineData("SELECT ';DROP VIEW turns'", ";DROP VIEW turns")]
    [InlineData("SELECT NULL", null)]
    [InlineData("SELECT 170141183460469231731687303715884105727", "170141183460469231731687303715884105727")]
    [InlineData("SELECT 2.5::FLOAT", 2.5)]
    public async Task A_query_that_only_reads_is_answered_in_plain_values(string sql, object? value) => Assert.Equal(value, await lake.Lake.One(sql));

    public sealed class OneTurn : IAsyncLifetime
    {
        internal CuratedLake Lake { get; } = new();

        public async ValueTask InitializeAsync() => await Lake.WriteAsync(new IsoWeek(2026, 48), [Samples.Turn(1, 1)]);

        public ValueTask DisposeAsync()
        {
            Lake.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
