using SocraticBench.Core.Planning;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>A week, summed up: all its runs, and the weekly summaries.</summary>
/// <param name="Week">The week.</param>
/// <param name="Runs">Every scored run of the week.</param>
/// <param name="Weeks">The weekly summaries.</param>
public sealed record WeekBook(IsoWeek Week, IReadOnlyList<RunSummary> Runs, IReadOnlyList<WeeklySummary> Weeks)
{
    /// <summary>Sums a week up.</summary>
    public static async Task<WeekBook> ReadAsync(WeekReader reader, IsoWeek week, CancellationToken cancel)
    {
        var runs = await reader.SummariesAsync(week, cancel).ConfigureAwait(false);
        var before = await reader.SummariesAsync(week.Previous, cancel).ConfigureAwait(false);
        return new WeekBook(week, runs, WeeklySummarizer.Summarize(week, Watched(runs), [.. before.Where(run => run.Purpose is ExecutionPurpose.Weekly)]));
    }

    /// <summary>
    /// The runs that stand for the week: those of the weekly executions; where a model has none, those of its latest execution,
    /// so that trying something twice does not count it twice.
    /// </summary>
    public static IReadOnlyList<RunSummary> Watched(IEnumerable<RunSummary> runs) =>
    [
        .. runs.GroupBy(run => run.Model, StringComparer.Ordinal)
            .SelectMany(model => model.Any(run => run.Purpose is ExecutionPurpose.Weekly)
                ? model.Where(run => run.Purpose is ExecutionPurpose.Weekly)
                : Latest(model)),
    ];

    private static IEnumerable<RunSummary> Latest(IEnumerable<RunSummary> runs) =>
        runs.GroupBy(run => run.ExecutionId, StringComparer.Ordinal).MaxBy(execution => execution.Key, StringComparer.Ordinal)!;

    /// <summary>Writes the week's curated Parquet.</summary>
    public Task WriteAsync(ITables tables, WeekReader reader, CancellationToken cancel) =>
        tables.WriteWeekAsync(Week, reader.TurnsAsync(Runs, cancel), Runs, Weeks, cancel);
}
