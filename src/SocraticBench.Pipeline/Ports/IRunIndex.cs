using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Pipeline.Ports;

/// <summary>
/// The hot index over the current scoring: rebuilt from the lake at will, never the only copy of anything. Writes are idempotent.
/// Every adapter passes the index contract suite. Each question is answered by one request, without a scan. Records with equal sort
/// keys come in an order of the adapter's own, the same on every asking; each comes once over all pages if nothing is written meanwhile.
/// </summary>
public interface IRunIndex
{
    /// <summary>Writes runs, replacing what stands under the same run id.</summary>
    Task PutRunsAsync(IReadOnlyCollection<RunSummary> runs, CancellationToken cancel);

    /// <summary>Writes weekly summaries, replacing what stands under the same week, model, phase and temperature.</summary>
    Task PutWeeksAsync(IReadOnlyCollection<WeeklySummary> weeks, CancellationToken cancel);

    /// <summary>Writes canary results, replacing what stands under the same golden set, judge and moment.</summary>
    Task PutCanariesAsync(IReadOnlyCollection<CanaryResult> canaries, CancellationToken cancel);

    /// <summary>A run by id; null where there is none.</summary>
    Task<RunSummary?> GetRunAsync(string runId, CancellationToken cancel);

    /// <summary>One weekly summary; null phase or temperature name the rollup; null result where there is none.</summary>
    Task<WeeklySummary?> GetWeekAsync(WeekCell cell, CancellationToken cancel);

    /// <summary>Runs of an execution, or of the whole lake where null, ordered by run id.</summary>
    IAsyncEnumerable<RunSummary> ListRunsAsync(string? executionId, CancellationToken cancel);

    /// <summary>Runs of a week whose half-life was observed, earliest failure first. Runs that never failed are absent: <see cref="WeeklySummary.HalfLifeCensored"/> counts them.</summary>
    /// <exception cref="PageTokenException">The token is not of this question; so for every paged question.</exception>
    Task<Page<RunSummary>> WorstHalfLivesAsync(IsoWeek week, PageRequest page, CancellationToken cancel);

    /// <summary>Runs of a week and phase, highest compliance first; runs without a scored turn are absent.</summary>
    Task<Page<RunSummary>> TopComplianceAsync(IsoWeek week, Phase phase, PageRequest page, CancellationToken cancel);

    /// <summary>Runs of a model in executions begun on a day (UTC) or later, earliest first.</summary>
    Task<Page<RunSummary>> ModelRunsAsync(string model, DateOnly from, PageRequest page, CancellationToken cancel);

    /// <summary>
    /// Weekly summaries of all models and temperatures in a week and phase (null: the rollup over phases), longest RMST first;
    /// those without a run, and so without an RMST, come last.
    /// </summary>
    Task<Page<WeeklySummary>> WeekModelsAsync(IsoWeek week, Phase? phase, PageRequest page, CancellationToken cancel);

    /// <summary>Canary results of one judge on one golden set, newest first.</summary>
    Task<Page<CanaryResult>> CanaryHistoryAsync(string goldenSet, string judge, PageRequest page, CancellationToken cancel);

    /// <summary>Canary results that found the judge drifting, newest first.</summary>
    Task<Page<CanaryResult>> CanaryAlertsAsync(PageRequest page, CancellationToken cancel);

    /// <summary>Forgets everything, so that it can be rebuilt from the lake.</summary>
    Task ClearAsync(CancellationToken cancel);
}
