using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Local.Analytics;
using SocraticBench.Local.Lake;

namespace SocraticBench.Tests.Local.Analytics;

/// <summary>A lake with curated weeks, and analytics over it.</summary>
internal sealed class CuratedLake : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Lazy<DuckDbAnalytics> _analytics;

    public CuratedLake()
    {
        using (FolderLake.Open(Root, LakeAccess.ReadWrite))
        {
            // Made, so that there is something to open.
        }

        _analytics = new Lazy<DuckDbAnalytics>(() => DuckDbAnalytics.Open(Root));
    }

    public string Root => _folder["lake"];

    public string Outside(string name) => _folder[name];

    public Task WriteAsync(IsoWeek week, IEnumerable<Turn> turns, IReadOnlyCollection<RunSummary>? runs = null, IReadOnlyCollection<WeeklySummary>? weeks = null) =>
        new DuckDbTables(Root).WriteWeekAsync(week, turns.ToAsyncEnumerable(), runs ?? [], weeks ?? [], TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<IReadOnlyList<object?>>> Ask(string sql) => (await _analytics.Value.QueryAsync(sql, TestContext.Current.CancellationToken)).Rows;

    public async Task<object?> One(string sql) => (await Ask(sql)).Single().Single();

    public void Dispose()
    {
        if (_analytics.IsValueCreated)
        {
            _analytics.Value.Dispose();
        }

        _folder.Dispose();
    }
}
