using SocraticBench.Core.Summaries;

namespace SocraticBench.Pipeline.Ports;

/// <summary>
/// The hot index over the current scoring: rebuilt from the lake at will, never the only copy of anything. Writes are idempotent.
/// Every adapter passes the index contract suite.
/// </summary>
public interface IRunIndex
{
    /// <summary>Writes runs, replacing what stands under the same run id.</summary>
    Task PutRunsAsync(IReadOnlyCollection<RunSummary> runs, CancellationToken cancel);

    /// <summary>Writes weekly summaries, replacing what stands under the same week, model, phase and temperature.</summary>
    Task PutWeeksAsync(IReadOnlyCollection<WeeklySummary> weeks, CancellationToken cancel);

    /// <summary>A run by id; null where there is none.</summary>
    Task<RunSummary?> GetRunAsync(string runId, CancellationToken cancel);

    /// <summary>One weekly summary; null phase or temperature name the rollup; null result where there is none.</summary>
    Task<WeeklySummary?> GetWeekAsync(WeekCell cell, CancellationToken cancel);

    /// <summary>Runs of an execution, or of the whole lake where null, ordered by run id.</summary>
    IAsyncEnumerable<RunSummary> ListRunsAsync(string? executionId, CancellationToken cancel);

    /// <summary>Forgets everything, so that it can be rebuilt from the lake.</summary>
    Task ClearAsync(CancellationToken cancel);
}
