using CsCheck;
using SocraticBench.Core.Survival;

namespace SocraticBench.Tests.Measures;

public sealed class HalfLifeTests
{
    [Fact]
    public void Two_poor_turns_are_not_a_failure_while_the_mean_of_three_holds() =>
        // Means of three: (10+7+7)/3 = 8, (7+7+10)/3 = 8.
        Assert.Equal(new HalfLife(null, null), HalfLife.Of([10, 7, 7, 10], 8));

    [Fact]
    public void The_first_window_below_the_threshold_is_the_half_life() =>
        // (9+9+9)/3 = 9, (9+9+7)/3 = 8.33, (9+7+7)/3 = 7.67.
        Assert.Equal(new HalfLife(5, null), HalfLife.Of([9, 9, 9, 7, 7, 10, 10], 8));

    [Fact]
    public void Nobody_fails_before_turn_3() => Assert.Equal(new HalfLife(3, null), HalfLife.Of([0, 0, 0], 8));

    [Fact]
    public void Two_turns_are_too_few_to_fail() => Assert.Equal(new HalfLife(null, null), HalfLife.Of([0, 0], 8));

    [Fact]
    public void A_mean_of_exactly_the_threshold_has_not_failed() =>
        // 6.6 + 9.7 + 7.7 is 24 on paper and 23.999999999999996 in binary.
        Assert.Equal(new HalfLife(null, null), HalfLife.Of([6.6, 9.7, 7.7], 8));

    [Fact]
    public void An_unscored_turn_makes_its_three_windows_undefined_and_the_failure_after_them_interval_censored() =>
        // Windows 4, 5 and 6 hold the unscored turn 4; window 7 is (0+0+0)/3.
        Assert.Equal(new HalfLife(7, 4), HalfLife.Of([9, 9, 9, null, 0, 0, 0], 8));

    [Fact]
    public void A_window_that_holds_between_the_gap_and_the_failure_makes_the_turn_exact() =>
        Assert.Equal(new HalfLife(8, null), HalfLife.Of([9, 9, 9, null, 9, 9, 9, 0], 8));

    [Fact]
    public void An_unscored_turn_is_not_a_zero() => Assert.Equal(new HalfLife(null, null), HalfLife.Of([9, 9, null, 9, 9], 8));

    [Fact]
    public void A_run_whose_last_turns_are_unscored_is_known_only_until_its_last_whole_window()
    {
        Assert.Equal(5, MovingAverage3.LastDefined([9, 9, 9, 9, 9, null, 9]));
        Assert.Equal(2, MovingAverage3.LastDefined([9, null, 9, null]));
        Assert.Equal(1, MovingAverage3.LastDefined([9]));
        Assert.Equal(0, MovingAverage3.LastDefined([]));
    }

    [Fact]
    public void It_agrees_with_reading_every_window_by_itself() =>
        Gen.Select(Gen.Double[0, 10].Nullable().List[0, 60], Gen.Double[0, 10]).Sample((sds, threshold) =>
        {
            var (turn, from) = Oracle(sds, threshold);
            Assert.Equal(new HalfLife(turn, from), HalfLife.Of(sds, threshold));
        });

    [Fact]
    public void Raising_the_threshold_never_lets_a_run_live_longer() =>
        Gen.Select(Gen.Double[0, 10].List[0, 60], Gen.Double[0, 10], Gen.Double[0, 10]).Sample((sds, one, other) =>
        {
            var scored = sds.Select(sd => (double?)sd).ToList();
            return (HalfLife.Of(scored, Math.Max(one, other)).Turn ?? 999) <= (HalfLife.Of(scored, Math.Min(one, other)).Turn ?? 999);
        });

    private static (int? Turn, int? From) Oracle(List<double?> sds, double threshold)
    {
        var means = Enumerable.Range(0, sds.Count).Select(i => i < 2 ? null : (sds[i - 2] + sds[i - 1] + sds[i]) / 3).ToList();
        var event0 = means.FindIndex(mean => mean < threshold - 1e-9);
        if (event0 < 0)
        {
            return (null, null);
        }

        var gap = means.Take(event0).Skip(2).Reverse().TakeWhile(mean => mean is null).Count();
        return (event0 + 1, gap == 0 ? null : event0 + 1 - gap);
    }
}
