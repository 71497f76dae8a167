using SocraticBench.Core.Csd;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Local.Analytics;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Local.Analytics;

public sealed class DuckDbAnalyticsTests : IDisposable
{
    private static readonly IsoWeek s_week = new(2026, 48);
    private readonly CuratedLake _lake = new();

    [Theory]
    [InlineData("turns")]
    [InlineData("runs")]
    [InlineData("weekly_summary")]
    public async Task A_lake_without_curated_data_has_the_view_with_all_its_columns_and_no_row(string view)
    {
        Assert.Empty(await _lake.Ask($"SELECT * FROM {view}"));

        var columns = (await _lake.Ask($"DESCRIBE {view}")).Select(row => (string)row[0]!);
        Assert.Equal(CuratedTables.ByName[view].Select(column => column.Name), columns);
    }

    [Fact]
    public async Task A_view_has_the_same_columns_and_types_with_data_as_without()
    {
        var before = (await _lake.Ask("DESCRIBE turns")).Select(row => $"{row[0]} {row[1]}");
        await _lake.WriteAsync(s_week, [Samples.Turn(1, 1)]);

        Assert.Equal(before, (await _lake.Ask("DESCRIBE turns")).Select(row => $"{row[0]} {row[1]}"));
    }

    [Fact]
    public async Task Analytics_opened_on_an_empty_lake_see_the_first_week_when_it_comes()
    {
        Assert.Equal(0L, await _lake.One("SELECT count(*) FROM turns"));

        await _lake.WriteAsync(s_week, [Samples.Turn(1, 1), Samples.Turn(1, 2)]);
        Assert.Equal(2L, await _lake.One("SELECT count(*) FROM turns"));

        await _lake.WriteAsync(s_week, [Samples.Turn(1, 1)]);
        await _lake.WriteAsync(new IsoWeek(2026, 49), [Samples.Turn(2, 1), Samples.Turn(2, 2)]);
        Assert.Equal(3L, await _lake.One("SELECT count(*) FROM turns"));
    }

    [Fact]
    public async Task A_turn_comes_back_with_lists_structs_moments_and_nulls_as_they_were()
    {
        var turn = Samples.Turn(1, 7) with
        {
            Violations = [Violation.Lecturing, Violation.NoQuestion],
            CsdSubscores = new CsdSubscores { Cr = 2.5, Ma = null, Overall = 4 },
            UserText = "quote \" and ' and \\ and \u2028 and \ud83d\ude00 and\nline",
            Timestamp = new DateTimeOffset(2026, 11, 23, 5, 30, 0, 250, TimeSpan.FromHours(2)),
        };
        await _lake.WriteAsync(s_week, [turn]);

        var row = (await _lake.Ask("SELECT turn, violations, csd_subscores.cr, csd_subscores.ma, user_text, judge, timestamp, week, pii_detected, rules FROM turns")).Single();

        Assert.Equal(7L, row[0]);
        Assert.Equal(["lecturing", "no_question"], (object?[])row[1]!);
        Assert.Equal(2.5, row[2]);
        Assert.Null(row[3]);
        Assert.Equal(turn.UserText, row[4]);
        Assert.Null(row[5]);
        Assert.Equal(new DateTime(2026, 11, 23, 3, 30, 0, 250), row[6]);
        Assert.Equal("2026-W48", row[7]);
        Assert.Null(row[8]);
        var rule = Assert.IsType<Dictionary<string, object?>>(Assert.Single((object?[])row[9]!));
        Assert.Equal("asks.open", rule["id"]);
        Assert.Equal(24L, rule["end"]);
    }

    [Fact]
    public async Task A_moment_finer_than_a_microsecond_is_kept_to_the_microsecond()
    {
        await _lake.WriteAsync(s_week, [Samples.Turn(1, 1) with { Timestamp = Samples.Start.AddTicks(1_234_567) }]);

        Assert.Equal(Samples.Start.UtcDateTime.AddTicks(1_234_560), await _lake.One("SELECT timestamp FROM turns"));
    }

    [Fact]
    public async Task Text_of_ten_megabytes_and_a_nul_are_text_like_any_other()
    {
        await _lake.WriteAsync(s_week, [Samples.Turn(1, 1) with { AssistantText = new string('x', 20_000_000) }, Samples.Turn(1, 2) with { AssistantText = "a\0b" }]);

        Assert.Equal(20_000_000L, await _lake.One("SELECT length(assistant_text) FROM turns WHERE turn = 1"));
        Assert.Equal(3L, await _lake.One("SELECT length(assistant_text) FROM turns WHERE turn = 2"));
    }

    [Fact]
    public async Task Runs_and_weeks_come_back_with_their_maps_and_days()
    {
        await _lake.WriteAsync(s_week, [], [Samples.Run(1) with { ThreadDepthHistogram = new Dictionary<int, int> { [2] = 5 } }], [Samples.Week("a")]);

        var run = (await _lake.Ask("SELECT dt, violation_rates['lecturing'], half_life_observed, unscored_turns, duration_seconds, thread_depth_histogram['2'], cost_usd FROM runs")).Single();

        // 40 turns of which 39 are scored, two minutes, a cost that nobody knows.
        Assert.Equal([new DateOnly(2026, 11, 23), 0.25, false, 1L, 120.0, 5L, null], run);
        Assert.Equal(31.0, await _lake.One("SELECT rmst_turns FROM weekly_summary WHERE model = 'a'"));
    }

    [Fact]
    public async Task Queries_at_once_do_not_disturb_one_another()
    {
        await _lake.WriteAsync(s_week, Enumerable.Range(1, 100).Select(turn => Samples.Turn(1, turn)));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => _lake.One($"SELECT count(*) + {n} FROM turns")));

        Assert.Equal(Enumerable.Range(100, 8).Select(n => (object)(long)n), answers);
    }

    [Fact]
    public async Task A_query_that_runs_on_can_be_stopped()
    {
        using var analytics = DuckDbAnalytics.Open(_lake.Root);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => analytics.QueryAsync("SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range + b.range = 7", cancel.Token));
    }

    [Fact]
    public void A_folder_that_is_no_lake_has_no_analytics() =>
        Assert.Equal(LakeFault.NotALake, Assert.Throws<LakeException>(() => DuckDbAnalytics.Open(_lake.Outside("nowhere"))).Fault);

    [Fact]
    public async Task Opening_analytics_creates_nothing_in_the_lake_or_beside_it()
    {
        var before = Directory.EnumerateFileSystemEntries(_lake.Root).ToArray();
        using var analytics = DuckDbAnalytics.Open(_lake.Root);
        await analytics.QueryAsync("SELECT count(*) FROM turns", TestContext.Current.CancellationToken);

        Assert.Equal(before, Directory.EnumerateFileSystemEntries(_lake.Root));
        Assert.False(Path.Exists(".tmp"));
    }

    public void Dispose() => _lake.Dispose();
}
