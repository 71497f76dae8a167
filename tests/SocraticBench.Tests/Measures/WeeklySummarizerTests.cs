using CsCheck;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Tests.Measures;

public sealed class WeeklySummarizerTests
{
    private static readonly IsoWeek s_week = new(2026, 48);

    private static readonly Gen<RunSummary> s_run = Gen.Select(
        Gen.Int[1, 900_000], Gen.Int[3, 40].Nullable(), Gen.OneOf("a", "b"), Gen.Enum<Phase>(), Gen.OneOf(0.0, 0.3, 0.7),
        (number, halfLife, model, phase, temperature) => Samples.Run(number, halfLife, model) with { Phase = phase, Temperature = temperature });

    [Fact]
    public void Each_model_has_its_cells_and_the_rollups_over_them()
    {
        RunSummary[] runs = [Samples.Run(1), Samples.Run(2) with { Phase = Phase.P2 }, Samples.Run(3) with { Temperature = 0.7 }];
        var cells = Summarize(runs).Select(summary => (summary.Phase, summary.Temperature, summary.Runs));
        Assert.Equal(
            [(null, null, 3), (null, 0.3, 2), (null, 0.7, 1), (Phase.P0, null, 2), (Phase.P0, 0.3, 1), (Phase.P0, 0.7, 1), (Phase.P2, null, 1), (Phase.P2, 0.3, 1)],
            cells);
    }

    [Fact]
    public void Runs_of_unknown_temperature_are_in_rollups_only() =>
        Assert.Equal(
            [((Phase?)null, (double?)null), (Phase.P0, null)],
            Summarize([Samples.Run(1) with { Temperature = null }]).Select(summary => (summary.Phase, summary.Temperature)));

    [Fact]
    public void Averages_of_observed_half_lives_stand_beside_the_restricted_mean()
    {
        // Observed 10 and 20; the third never failed: mean 15, RMST (10 + 20 + 40)/3.
        var all = Summarize([Samples.Run(1, 10), Samples.Run(2, 20), Samples.Run(3)])[0];
        Assert.Equal((2, 1, 15.0), (all.HalfLifeObserved, all.HalfLifeCensored, all.AvgHalfLifeTurn));
        Assert.Equal(70 / 3.0, all.RmstTurns!.Value, 12);
        Assert.Equal(20, all.MedianHalfLifeTurn);
        Assert.Null(Summarize([Samples.Run(1)])[0].AvgHalfLifeTurn);
    }

    [Fact]
    public void Change_is_paired_on_what_both_weeks_hold()
    {
        RunSummary[] now = [Samples.Run(1, 20, seed: "EL-A-1"), Samples.Run(2, 30, seed: "EL-B-1"), Samples.Run(3, 40, seed: "EL-NEW-1")];
        RunSummary[] before = [Before(4, 10, "EL-A-1"), Before(5, 24, "EL-B-1"), Before(6, 3, "EL-GONE-1")];

        // Differences 10 and 6: mean 8, s = 2.828, 8 ± 12.706·2.
        var change = WeeklySummarizer.Summarize(s_week, now, before)[0].Change!;
        Assert.Equal(("2026-W47", 8.0, 2), (change.Baseline, change.RmstTurns, change.SharedSeeds));
        Assert.Equal(8 - (12.7062 * 2), change.RmstLow!.Value, 3);
        Assert.Equal(8 + (12.7062 * 2), change.RmstHigh!.Value, 3);
        Assert.Equal(0, change.ComplianceRate);
    }

    [Fact]
    public void With_no_shared_seed_there_is_a_baseline_and_no_change()
    {
        var change = WeeklySummarizer.Summarize(s_week, [Samples.Run(1, 20)], [Before(4, 10, "EL-A-1")])[0].Change!;
        Assert.Equal((null, null, 0), (change.RmstTurns, change.ComplianceRate, change.SharedSeeds));
    }

    [Fact]
    public void The_latest_week_before_is_the_baseline()
    {
        RunSummary[] before = [Before(4, 10, "EL-A-1") with { Week = "2026-W46" }, Before(5, 24, "EL-A-1")];
        Assert.Equal(6, WeeklySummarizer.Summarize(s_week, [Samples.Run(1, 30, seed: "EL-A-1")], before)[0].Change!.RmstTurns);
    }

    [Fact]
    public void Another_scoring_is_no_baseline() =>
        Assert.Null(WeeklySummarizer.Summarize(s_week, [Samples.Run(1)], [Before(2, 10, "EL-FRACTIONS-01") with { ScoringId = "scoring_ffffffff" }])[0].Change);

    [Fact]
    public void A_run_of_another_week_is_refused() =>
        Assert.Throws<ArgumentException>(() => Summarize([Samples.Run(1) with { Week = "2026-W47" }]));

    [Fact]
    public void Cells_add_up_to_their_rollups() =>
        s_run.List[1, 30].Sample(made =>
        {
            var runs = made.DistinctBy(run => run.RunId).ToList();
            return Summarize(runs).GroupBy(summary => summary.Model).All(model =>
                model.Single(summary => summary is { Phase: null, Temperature: null }).Turns
                    == model.Where(summary => summary is { Phase: not null, Temperature: not null }).Sum(summary => summary.Turns));
        });

    [Fact]
    public void The_order_of_runs_changes_nothing() =>
        Gen.Select(s_run.List[0, 20], Gen.String).Sample((made, name) =>
        {
            var runs = made.DistinctBy(run => run.RunId).ToList();
            return CanonicalJson.Bytes(Summarize(runs)).SequenceEqual(CanonicalJson.Bytes(Summarize([.. Chance.Of(name).Shuffled(runs)])));
        }, iter: 30);

    [Fact]
    public void A_week_compared_with_itself_has_not_changed() =>
        s_run.List[1, 20].Sample(made =>
        {
            var runs = made.DistinctBy(run => run.RunId).ToList();
            var before = runs.Select(run => run with { Week = "2026-W47" }).ToList();
            return WeeklySummarizer.Summarize(s_week, runs, before).All(summary => summary.Change is { RmstTurns: 0, ComplianceRate: 0 });
        }, iter: 30);

    private static IReadOnlyList<WeeklySummary> Summarize(IReadOnlyCollection<RunSummary> runs) => WeeklySummarizer.Summarize(s_week, runs, []);

    private static RunSummary Before(int number, int? halfLife, string seed) => Samples.Run(number, halfLife, seed: seed) with { Week = "2026-W47" };
}
