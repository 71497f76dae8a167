using CsCheck;
using SocraticBench.Core.Survival;

namespace SocraticBench.Tests.Measures;

public sealed class SurvivalTests
{
    private static readonly Gen<SurvivalTime> s_time =
        Gen.Select(Gen.Int[3, 40], Gen.Int[0, 40], Gen.Bool, (failed, seen, observed) => observed ? SurvivalTime.Failed(failed) : SurvivalTime.Censored(seen));

    private enum First
    {
        Aporia,
        Told,
    }

    [Fact]
    public void The_curve_falls_by_the_share_that_fails_of_those_still_seen()
    {
        var curve = KaplanMeier.Of(
        [
            SurvivalTime.Failed(5), SurvivalTime.Censored(5), SurvivalTime.Failed(8), SurvivalTime.Failed(8), SurvivalTime.Censored(10),
        ]);

        Assert.Equal(1, curve.Survival(4));
        Assert.Equal(4.0 / 5, curve.Survival(5), 12);                // one of five fails; the one censored at 5 was still seen
        Assert.Equal(4.0 / 5, curve.Survival(7), 12);
        Assert.Equal(4.0 / 5 * (1.0 / 3), curve.Survival(8), 12);    // two of the three left
        Assert.Equal(4.0 / 5 * (1.0 / 3), curve.Survival(99), 12);
        Assert.Equal((3, 2), (curve.Observed, curve.Censored));
        Assert.Equal(8, curve.Median);
    }

    [Fact]
    public void The_restricted_mean_is_the_area_under_the_curve()
    {
        // S = 1 for t = 0..4, 2/3 for 5..6, 1/3 for 7..9: 5 + 2·2/3 + 3·1/3 = 7.333.
        SurvivalTime[] times = [SurvivalTime.Failed(5), SurvivalTime.Failed(7), SurvivalTime.Censored(10)];
        Assert.Equal(5 + (2 * 2.0 / 3) + (3 * 1.0 / 3), RestrictedMean.Of(times, 10)!.Value, 12);
    }

    [Fact]
    public void Without_censoring_the_restricted_mean_is_the_mean_of_what_was_reached() =>
        // (3 + 10 + 40) / 3, the last having failed at the cap itself.
        Assert.Equal((3 + 10 + 40) / 3.0, RestrictedMean.Of([SurvivalTime.Failed(3), SurvivalTime.Failed(10), SurvivalTime.Failed(40)], 40)!.Value, 12);

    [Fact]
    public void A_group_that_never_fails_has_tau() =>
        Assert.Equal(40, RestrictedMean.Of([SurvivalTime.Censored(40), SurvivalTime.Censored(12)], 40));

    [Fact]
    public void A_group_that_always_fails_at_once_has_3() =>
        Assert.Equal(3, RestrictedMean.Of([SurvivalTime.Failed(3), SurvivalTime.Failed(3)], 40));

    [Fact]
    public void A_group_of_which_nothing_was_seen_has_no_restricted_mean()
    {
        Assert.Null(RestrictedMean.Of([], 40));
        Assert.Null(RestrictedMean.Of([SurvivalTime.Censored(2)], 40));
    }

    [Fact]
    public void A_curve_of_exactly_one_half_has_its_median_there() =>
        // (3/4)·(2/3) is a half on paper.
        Assert.Equal(6, KaplanMeier.Of([SurvivalTime.Failed(4), SurvivalTime.Failed(6), SurvivalTime.Censored(9), SurvivalTime.Censored(9)]).Median);

    [Fact]
    public void A_curve_above_one_half_has_no_median() =>
        Assert.Null(KaplanMeier.Of([SurvivalTime.Failed(4), SurvivalTime.Censored(9), SurvivalTime.Censored(9)]).Median);

    [Fact]
    public void An_interval_censored_failure_gives_the_restricted_mean_two_ends()
    {
        SurvivalTime[] times = [SurvivalTime.Failed(9, from: 6)];
        Assert.Equal(9, RestrictedMean.Of(times, 40));
        Assert.Equal(6, RestrictedMean.AtEarliest(times, 40));
    }

    [Fact]
    public void A_failure_before_turn_3_cannot_be_written_down() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SurvivalTime.Failed(2));

    [Fact]
    public void The_curve_never_rises_and_stays_within_0_and_1() =>
        s_time.List[0, 30].Sample(times =>
        {
            var curve = KaplanMeier.Of(times);
            return Enumerable.Range(0, 50).All(turn =>
                curve.Survival(turn) is >= 0 and <= 1 && curve.Survival(turn + 1) <= curve.Survival(turn) && (turn >= 3 || curve.Survival(turn) == 1));
        });

    [Fact]
    public void The_restricted_mean_lies_between_3_and_tau_and_grows_with_tau() =>
        Gen.Select(s_time.List[0, 30], Gen.Int[3, 60]).Sample((times, tau) =>
            RestrictedMean.Of(times, tau) is not { } rmst || (rmst >= 3 && rmst <= tau && RestrictedMean.Of(times, tau + 1) >= rmst));

    [Fact]
    public void Order_changes_nothing() =>
        Gen.Select(s_time.List[0, 30], Gen.String).Sample((times, name) =>
            RestrictedMean.Of(times, 40) == RestrictedMean.Of([.. SocraticBench.Core.Statistics.Chance.Of(name).Shuffled(times)], 40));

    [Fact]
    public void Seeing_a_run_for_longer_never_lowers_the_restricted_mean() =>
        Gen.Select(s_time.List[1, 30], Gen.Int[0, 40]).Sample((times, turn) =>
        {
            var shorter = RestrictedMean.Of(KaplanMeier.Of([.. times, SurvivalTime.Censored(turn)]), 40);
            return RestrictedMean.Of(KaplanMeier.Of([.. times, SurvivalTime.Censored(40)]), 40) >= shorter - 1e-9;
        });

    [Fact]
    public void Competing_events_share_what_has_had_none_yet()
    {
        CompetingTime<First>[] times = [new(5, First.Aporia), new(6, First.Told), new(7, null), new(8, First.Aporia)];

        // F(5) = 1·1/4; F(8) = 1/4 + S(7)·1/1 with S(7) = 3/4·2/3 = 1/2.
        var aporia = CumulativeIncidence.Of(times, First.Aporia, 10);
        Assert.Equal(0.25, aporia[5], 12);
        Assert.Equal(0.75, aporia[8], 12);
        Assert.Equal(0.25, CumulativeIncidence.Of(times, First.Told, 10)[10], 12);
    }

    [Fact]
    public void Incidences_and_what_has_had_no_event_sum_to_1() =>
        Gen.Select(Gen.Int[1, 20], Gen.Enum<First>().Nullable(), (turn, cause) => new CompetingTime<First>(turn, cause)).List[1, 20].Sample(times =>
        {
            var free = 1.0;
            for (var turn = 0; turn <= 20; turn++)
            {
                var atRisk = times.Count(time => time.Turn >= turn);
                free *= atRisk == 0 ? 1 : 1 - (times.Count(time => time.Turn == turn && time.Cause is not null) / (double)atRisk);
            }

            return Math.Abs(CumulativeIncidence.Of(times, First.Aporia, 20)[20] + CumulativeIncidence.Of(times, First.Told, 20)[20] + free - 1) < 1e-9;
        });
}
