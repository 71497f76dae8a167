using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Doubles;

/// <summary>The index as plain dictionaries and LINQ: also the model that the contract's law holds the real ones against.</summary>
public sealed class MemoryRunIndex : IRunIndex
{
    private readonly ConcurrentDictionary<string, RunSummary> _runs = [];
    private readonly ConcurrentDictionary<WeekCell, WeeklySummary> _weeks = [];
    private readonly ConcurrentDictionary<(string, string, DateTimeOffset), CanaryResult> _canaries = [];

    public Task PutRunsAsync(IReadOnlyCollection<RunSummary> runs, CancellationToken cancel) => Put(runs, run => _runs[run.RunId] = run);

    public Task PutWeeksAsync(IReadOnlyCollection<WeeklySummary> weeks, CancellationToken cancel) => Put(
        weeks,
        week => _weeks[new WeekCell(IsoWeek.Parse(week.Week, "week"), week.Model, week.Phase, week.Temperature)] = week);

    public Task PutCanariesAsync(IReadOnlyCollection<CanaryResult> canaries, CancellationToken cancel) =>
        Put(canaries, canary => _canaries[(canary.GoldenSet, canary.Judge, canary.CompletedAt)] = canary);

    public Task<RunSummary?> GetRunAsync(string runId, CancellationToken cancel) => Task.FromResult(_runs.GetValueOrDefault(runId));

    public Task<WeeklySummary?> GetWeekAsync(WeekCell cell, CancellationToken cancel) => Task.FromResult(_weeks.GetValueOrDefault(cell));

    public async IAsyncEnumerable<RunSummary> ListRunsAsync(string? executionId, [EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        foreach (var run in _runs.Values.Where(run => executionId is null || run.ExecutionId == executionId).OrderBy(run => run.RunId, StringComparer.Ordinal).ToArray())
        {
            yield return run;
        }
    }

    public Task<Page<RunSummary>> WorstHalfLivesAsync(IsoWeek week, PageRequest page, CancellationToken cancel) => Cut(
        $"worst {week}",
        _runs.Values.Where(run => run.Week == week.ToString() && run.HalfLifeTurn is not null).OrderBy(run => run.HalfLifeTurn).ThenBy(run => run.RunId, StringComparer.Ordinal),
        page);

    public Task<Page<RunSummary>> TopComplianceAsync(IsoWeek week, Phase phase, PageRequest page, CancellationToken cancel) => Cut(
        $"top {week} {phase}",
        _runs.Values.Where(run => run.Week == week.ToString() && run.Phase == phase && run.ComplianceRate is not null)
            .OrderByDescending(run => run.ComplianceRate).ThenBy(run => run.RunId, StringComparer.Ordinal),
        page);

    public Task<Page<RunSummary>> ModelRunsAsync(string model, DateOnly from, PageRequest page, CancellationToken cancel) => Cut(
        $"model {model}",
        _runs.Values.Where(run => run.Model == model && run.Dt >= from).OrderBy(run => run.Dt).ThenBy(run => run.RunId, StringComparer.Ordinal),
        page);

    public Task<Page<WeeklySummary>> WeekModelsAsync(IsoWeek week, Phase? phase, PageRequest page, CancellationToken cancel) => Cut(
        $"week {week} {phase}",
        _weeks.Values.Where(summary => summary.Week == week.ToString() && summary.Phase == phase).OrderByDescending(summary => summary.RmstTurns ?? -1)
            .ThenBy(summary => summary.Model, StringComparer.Ordinal).ThenBy(summary => summary.Temperature),
        page);

    public Task<Page<CanaryResult>> CanaryHistoryAsync(string goldenSet, string judge, PageRequest page, CancellationToken cancel) => Cut(
        $"canary {goldenSet} {judge}",
        _canaries.Values.Where(canary => canary.GoldenSet == goldenSet && canary.Judge == judge).OrderByDescending(canary => canary.CompletedAt),
        page);

    public Task<Page<CanaryResult>> CanaryAlertsAsync(PageRequest page, CancellationToken cancel) => Cut(
        "alerts",
        _canaries.Values.Where(canary => canary.Verdict == CanaryVerdict.JudgeDrift).OrderByDescending(canary => canary.CompletedAt)
            .ThenBy(canary => canary.GoldenSet, StringComparer.Ordinal).ThenBy(canary => canary.Judge, StringComparer.Ordinal),
        page);

    public Task ClearAsync(CancellationToken cancel)
    {
        _runs.Clear();
        _weeks.Clear();
        _canaries.Clear();
        return Task.CompletedTask;
    }

    private static Task Put<T>(IReadOnlyCollection<T> records, Action<T> put)
    {
        foreach (var record in records)
        {
            put(record);
        }

        return Task.CompletedTask;
    }

    private static Task<Page<T>> Cut<T>(string question, IEnumerable<T> all, PageRequest page)
    {
        var start = page.After is null ? 0 : Start(question, page.After);
        var items = all.Skip(start).Take(page.Size + 1).ToArray();
        return Task.FromResult(
            items.Length <= page.Size
                ? new Page<T>(items, null)
                : new Page<T>(items[..page.Size], string.Create(CultureInfo.InvariantCulture, $"{question}#{start + page.Size}")));
    }

    private static int Start(string question, string token) =>
        token.StartsWith(question + "#", StringComparison.Ordinal) && int.TryParse(token.AsSpan(question.Length + 1), CultureInfo.InvariantCulture, out var start)
            ? start
            : throw new PageTokenException();
}
