using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Pipeline.Ports;

/// <summary>Writes a week's curated Parquet: <c>curated/week=YYYY-Www/{turns,runs,weekly_summary}.parquet</c>, replacing what stands there.</summary>
public interface ITables
{
    /// <summary>Writes a week. Turns are streamed: a week need not fit into memory.</summary>
    Task WriteWeekAsync(IsoWeek week, IAsyncEnumerable<Turn> turns, IReadOnlyCollection<RunSummary> runs, IReadOnlyCollection<WeeklySummary> weeks, CancellationToken cancel);
}
