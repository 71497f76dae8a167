using CsCheck;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Records;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Contracts;

/// <summary>What every index does. An adapter is finished when a class derived from this one passes.</summary>
public abstract class RunIndexContract : IDisposable
{
    private static readonly IsoWeek s_week = new(2026, 48);
    private readonly Lazy<IRunIndex> _index;

    protected RunIndexContract() => _index = new Lazy<IRunIndex>(Make);

    protected IRunIndex Index => _index.Value;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_reads_back_whole()
    {
        var run = Samples.Run(1) with { HalfLifeTurn = 7, CsdMean = 4.5, ThreadDepthHistogram = new Dictionary<int, int> { [1] = 3, [4] = 1 } };
        await Index.PutRunsAsync([run], Stop);

        Assert.Equal(Json(run), Json((await Index.GetRunAsync(run.RunId, Stop))!));
        Assert.Null(await Index.GetRunAsync(Samples.Id(2), Stop));
    }

    [Fact]
    public async Task A_run_put_again_replaces_the_first_everywhere()
    {
        await Index.PutRunsAsync([Samples.Run(1) with { HalfLifeTurn = 5 }], Stop);
        await Index.PutRunsAsync([Samples.Run(1) with { HalfLifeTurn = null }], Stop);

        Assert.Null((await Index.GetRunAsync(Samples.Id(1), Stop))!.HalfLifeTurn);
        Assert.Empty((await Index.WorstHalfLivesAsync(s_week, new PageRequest(10), Stop)).Items);
    }

    [Fact]
    public async Task Runs_are_listed_by_execution_and_in_all_by_run_id()
    {
        await Index.PutRunsAsync([Samples.Run(3), Samples.Run(1), Samples.Run(2) with { ExecutionId = Samples.Id(99) }], Stop);

        Assert.Equal([Samples.Id(1), Samples.Id(3)], await Listed(Samples.Execution));
        Assert.Equal([Samples.Id(1), Samples.Id(2), Samples.Id(3)], await Listed(null));
        Assert.Empty(await Listed(Samples.Id(98)));
    }

    [Fact]
    public async Task A_listing_of_more_runs_than_one_page_is_complete()
    {
        await Index.PutRunsAsync([.. Enumerable.Range(0, 1203).Select(Samples.Run)], Stop);

        Assert.Equal(Enumerable.Range(0, 1203).Select(Samples.Id), await Listed(null));
    }

    [Fact]
    public async Task The_worst_half_lives_come_first_and_runs_that_never_failed_are_absent()
    {
        await Index.PutRunsAsync(
            [
                Samples.Run(1) with { HalfLifeTurn = 30 }, Samples.Run(2), Samples.Run(3) with { HalfLifeTurn = 9 },
                Samples.Run(4) with { HalfLifeTurn = 4, Week = "2026-W47" },
            ],
            Stop);

        var page = await Index.WorstHalfLivesAsync(s_week, new PageRequest(10), Stop);

        Assert.Equal([Samples.Id(3), Samples.Id(1)], page.Items.Select(run => run.RunId));
        Assert.Null(page.Next);
    }

    [Fact]
    public async Task The_most_compliant_come_first_and_runs_without_a_scored_turn_are_absent()
    {
        await Index.PutRunsAsync(
            [
                Samples.Run(1) with { ComplianceRate = 0.2 }, Samples.Run(2) with { ComplianceRate = 1.0 }, Samples.Run(3) with { ComplianceRate = null },
                Samples.Run(4) with { ComplianceRate = 0.0 }, Samples.Run(5) with { Phase = Phase.P2 },
            ],
            Stop);

        var page = await Index.TopComplianceAsync(s_week, Phase.P0, new PageRequest(10), Stop);

        Assert.Equal([Samples.Id(2), Samples.Id(1), Samples.Id(4)], page.Items.Select(run => run.RunId));
    }

    [Fact]
    public async Task A_models_runs_since_a_day_come_in_the_order_of_days()
    {
        await Index.PutRunsAsync(
            [
                Samples.Run(1) with { Dt = new DateOnly(2026, 11, 2) }, Samples.Run(2) with { Dt = new DateOnly(2026, 9, 1) },
                Samples.Run(3) with { Dt = new DateOnly(2026, 9, 7) }, Samples.Run(4) with { Model = "another" },
            ],
            Stop);

        var page = await Index.ModelRunsAsync("sim:holds", new DateOnly(2026, 9, 7), new PageRequest(10), Stop);

        Assert.Equal([Samples.Id(3), Samples.Id(1)], page.Items.Select(run => run.RunId));
    }

    [Fact]
    public async Task A_weekly_summary_is_found_by_its_cell_and_the_rollup_is_another_cell()
    {
        var cell = Samples.Week("a") with { Temperature = 0.7 };
        var rollup = Samples.Week("a") with { Phase = null, Temperature = null, Runs = 20 };
        await Index.PutWeeksAsync([cell, rollup], Stop);

        Assert.Equal(Json(cell), Json((await Index.GetWeekAsync(new WeekCell(s_week, "a", Phase.P0, 0.7), Stop))!));
        Assert.Equal(20, (await Index.GetWeekAsync(new WeekCell(s_week, "a", null, null), Stop))!.Runs);
        Assert.Null(await Index.GetWeekAsync(new WeekCell(s_week, "a", Phase.P0, null), Stop));
    }

    [Fact]
    public async Task All_models_of_a_week_come_by_rmst_also_one_that_never_failed_and_one_without_runs()
    {
        await Index.PutWeeksAsync(
            [
                Samples.Week("drifts") with { RmstTurns = 12 }, Samples.Week("holds") with { RmstTurns = 40, AvgHalfLifeTurn = null },
                Samples.Week("absent") with { RmstTurns = null, Runs = 0 }, Samples.Week("holds") with { Phase = Phase.P1 },
            ],
            Stop);

        var page = await Index.WeekModelsAsync(s_week, Phase.P0, new PageRequest(10), Stop);

        Assert.Equal(["holds", "drifts", "absent"], page.Items.Select(week => week.Model));
    }

    [Fact]
    public async Task Canary_results_of_one_judge_come_newest_first()
    {
        await Index.PutCanariesAsync([Samples.Canary(0), Samples.Canary(14), Samples.Canary(7), Samples.Canary(3) with { Judge = "another" }], Stop);

        var page = await Index.CanaryHistoryAsync("golden_set_v1", "sim:judge", new PageRequest(10), Stop);

        Assert.Equal([14.0, 7.0, 0.0], page.Items.Select(canary => (canary.CompletedAt - Samples.Start).TotalDays));
    }

    [Fact]
    public async Task Only_a_drifting_judge_is_a_canary_alert()
    {
        await Index.PutCanariesAsync(
            [
                Samples.Canary(1) with { Verdict = CanaryVerdict.JudgeDrift }, Samples.Canary(2) with { Verdict = null },
                Samples.Canary(3) with { Verdict = CanaryVerdict.SystemChange }, Samples.Canary(4) with { Verdict = CanaryVerdict.JudgeDrift, Judge = "b" }, Samples.Canary(5),
            ],
            Stop);

        var page = await Index.CanaryAlertsAsync(new PageRequest(10), Stop);

        Assert.Equal(["b", "sim:judge"], page.Items.Select(canary => canary.Judge));
    }

    [Fact]
    public async Task A_token_of_another_question_is_refused()
    {
        await Index.PutRunsAsync([Samples.Run(1) with { HalfLifeTurn = 3 }, Samples.Run(2) with { HalfLifeTurn = 4 }], Stop);
        var token = (await Index.WorstHalfLivesAsync(s_week, new PageRequest(1), Stop)).Next;

        Assert.NotNull(token);
        await Assert.ThrowsAsync<PageTokenException>(() => Index.WorstHalfLivesAsync(s_week.Previous, new PageRequest(1, token), Stop));
        await Assert.ThrowsAsync<PageTokenException>(() => Index.CanaryAlertsAsync(new PageRequest(1, token), Stop));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("' OR 1=1 --")]
    [InlineData("bnVsbA")]
    [InlineData("W10")]
    public async Task A_damaged_token_is_refused(string token) =>
        await Assert.ThrowsAsync<PageTokenException>(() => Index.ModelRunsAsync("sim:holds", new DateOnly(2026, 1, 1), new PageRequest(1, token), Stop));

    [Fact]
    public async Task A_cleared_index_is_empty_and_usable()
    {
        await Index.PutRunsAsync([Samples.Run(1)], Stop);
        await Index.PutWeeksAsync([Samples.Week("a")], Stop);
        await Index.PutCanariesAsync([Samples.Canary(1)], Stop);

        await Index.ClearAsync(Stop);

        Assert.Empty(await Listed(null));
        Assert.Null(await Index.GetWeekAsync(new WeekCell(s_week, "a", Phase.P0, 0.3), Stop));
        Assert.Empty((await Index.CanaryHistoryAsync("golden_set_v1", "sim:judge", new PageRequest(10), Stop)).Items);
        await Index.PutRunsAsync([Samples.Run(1)], Stop);
        Assert.Single(await Listed(null));
    }

    [Fact]
    public async Task Readers_and_a_writer_work_at_once()
    {
        var writing = Task.Run(
            async () =>
            {
                for (var n = 0; n < 20; n++)
                {
                    await Index.PutRunsAsync([.. Enumerable.Range(n * 50, 50).Select(Samples.Run)], Stop);
                }
            },
            Stop);
        while (!writing.IsCompleted)
        {
            var seen = await Listed(null);
            Assert.Equal(seen.Distinct().Order(StringComparer.Ordinal), seen);
        }

        await writing;
        Assert.Equal(1000, (await Listed(null)).Count);
    }

    [Fact]
    public void Any_sequence_of_puts_answers_every_question_as_plain_dictionaries_do() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 11], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[1, 4]).List[1, 30].Sample(
            steps => RunIndexLaw.HoldsAsync(Index, steps).GetAwaiter().GetResult(),
            iter: 40,
            threads: 1);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => (_index.Value as IDisposable)?.Dispose();

    protected abstract IRunIndex Make();

    private static string Json<T>(T record) => System.Text.Encoding.UTF8.GetString(RecordJson.Bytes(record));

    private async Task<IReadOnlyList<string>> Listed(string? execution) => await Index.ListRunsAsync(execution, Stop).Select(run => run.RunId).ToListAsync(Stop);
}
