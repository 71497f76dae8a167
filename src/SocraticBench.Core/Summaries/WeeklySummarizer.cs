namespace SocraticBench.Core.Summaries;

/// <summary>TEMPORARY</summary>
public static class WeeklySummarizer
{
    /// <summary>TEMPORARY</summary>
    public static IReadOnlyList<WeeklySummary> Summarize(IsoWeek week, IReadOnlyCollection<RunSummary> runs, IReadOnlyCollection<RunSummary> previous) => [];
}
