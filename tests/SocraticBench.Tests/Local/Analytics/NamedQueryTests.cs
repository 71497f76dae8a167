using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Queries;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Local.Analytics;

public sealed class NamedQueryTests : IDisposable
{
    private static readonly Dictionary<string, string> s_none = [];
    private readonly CuratedLake _lake = new();

    [Fact]
    public void There_are_these_questions() =>
        Assert.Equal(["csd-means", "half-life-trend", "leaderboard", "salience-recall", "turn", "violation-mix"], NamedQuery.All.Select(query => query.Name));

    [Fact]
    public async Task Every_question_is_answered_also_by_an_empty_lake()
    {
        foreach (var query in NamedQuery.All)
        {
            Assert.NotEmpty(query.Summary);
            Assert.Empty(await _lake.Ask(query.With(query.Parameters.ToDictionary(name => name, name => name == "turn" ? "1" : "x"))));
        }
    }

    [Fact]
    public async Task The_violation_mix_counts_each_violation_among_scored_turns_of_the_test_arm()
    {
        await _lake.WriteAsync(
            new IsoWeek(2026, 48),
            [
                Samples.Turn(1, 1) with { Violations = [Violation.Lecturing, Violation.NoQuestion] },
                Samples.Turn(1, 2) with { Violations = [Violation.Lecturing] },
                Samples.Turn(1, 3),
                Samples.Turn(1, 4),
                Samples.Turn(1, 5) with { Violations = [Violation.OffTopic], Sd = null, SdSource = SdSource.None },
                Samples.Turn(2, 1) with { Violations = [Violation.OffTopic], Arm = Arm.Padding },
            ]);

        // Four scored turns of the test arm: lecturing on 2 of 4, no question on 1 of 4.
        Assert.Equal(
            [["sim:holds", "P0", "lecturing", 2L, 4L, 0.5], ["sim:holds", "P0", "no_question", 1L, 4L, 0.25]],
            await _lake.Ask(NamedQuery.Find("violation-mix").With(s_none)));
    }

    [Fact]
    public async Task The_leaderboard_weighs_compliance_by_scored_turns_and_leaves_an_unknown_cost_unknown()
    {
        await _lake.WriteAsync(
            new IsoWeek(2026, 48),
            [Samples.Turn(1, 1) with { Sd = 4 }, Samples.Turn(1, 2) with { Sd = null }, Samples.Turn(2, 1) with { Sd = 8 }],
            [
                Samples.Run(1) with { ScoredTurns = 10, ComplianceRate = 0.5, HalfLifeTurn = 5, CostUsd = 1 },
                Samples.Run(2) with { ScoredTurns = 30, ComplianceRate = 1.0, CostUsd = null },
            ]);

        // Mean SD (4 + 8) / 2; compliance (10 × 0.5 + 30 × 1) / 40 = 0.875.
        Assert.Equal(
            ["sim:holds", true, 2L, 3L, 2L, 6.0, 0.875, 1L, 1L, null],
            Assert.Single(await _lake.Ask(NamedQuery.Find("leaderboard").With(s_none))));
    }

    [Fact]
    public async Task The_trend_shows_rollups_only()
    {
        await _lake.WriteAsync(
            new IsoWeek(2026, 48),
            [],
            weeks: [Samples.Week("a"), Samples.Week("a") with { Phase = null, Temperature = null, RmstTurns = 22 }, Samples.Week("a") with { Phase = null }]);

        var row = Assert.Single(await _lake.Ask(NamedQuery.Find("half-life-trend").With(s_none)));
        Assert.Equal(["2026-W48", "a", true, 22.0], row.Take(4));
    }

    [Fact]
    public async Task Csd_means_leave_out_turns_without_an_occasion()
    {
        await _lake.WriteAsync(
            new IsoWeek(2026, 48),
            [
                Samples.Turn(1, 1) with { CsdSubscores = new CsdSubscores { Cr = 4, St = null, Overall = 4 } },
                Samples.Turn(1, 2) with { CsdSubscores = new CsdSubscores { Cr = 8, St = 10, Overall = 9 } },
                Samples.Turn(1, 3),
            ]);

        Assert.Equal(["sim:holds", "P0", 2L, 6.5, 6.0, 10.0], Assert.Single(await _lake.Ask(NamedQuery.Find("csd-means").With(s_none))).Take(6));
    }

    [Fact]
    public async Task A_turn_is_found_by_run_and_number_and_a_value_cannot_end_its_quotes()
    {
        await _lake.WriteAsync(new IsoWeek(2026, 48), [Samples.Turn(1, 1), Samples.Turn(1, 2)]);
        var query = NamedQuery.Find("turn");

        Assert.Equal(2L, Assert.Single(await _lake.Ask(query.With(new Dictionary<string, string> { ["run_id"] = Samples.Id(1), ["turn"] = "2" })))[1]);
        Assert.Empty(await _lake.Ask(query.With(new Dictionary<string, string> { ["run_id"] = "' OR 1=1 --", ["turn"] = "2" })));
    }

    [Fact]
    public void A_missing_unknown_or_misspelt_name_is_told_with_what_there_is()
    {
        Assert.Contains("run_id, turn", Assert.Throws<QueryException>(() => NamedQuery.Find("turn").With(s_none)).Message, StringComparison.Ordinal);
        Assert.Contains("takes none", Assert.Throws<QueryException>(() => NamedQuery.Find("leaderboard").With(new Dictionary<string, string> { ["x"] = "1" })).Message, StringComparison.Ordinal);
        Assert.Contains("violation-mix", Assert.Throws<QueryException>(() => NamedQuery.Find("violations")).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _lake.Dispose();
}
