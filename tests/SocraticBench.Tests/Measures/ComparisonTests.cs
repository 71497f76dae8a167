using CsCheck;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Tests.Measures;

public sealed class ComparisonTests
{
    [Fact]
    public void Three_seeds_that_agree_cannot_reach_five_in_a_hundred()
    {
        // 8 patterns, two of them (all as seen, all flipped) as extreme as 1 + 2 + 3.
        Assert.Equal(new SignFlipTest(2 / 8.0, 2 / 8.0, Exact: true), SignFlipTest.Of([1, 2, 3]));
        Assert.Equal(new SignFlipTest(1 / 8.0, 1 / 8.0, Exact: true), SignFlipTest.Of([1, 2, 3], Tail.Above));
        Assert.Equal(1, SignFlipTest.Of([1, 2, 3], Tail.Below).P);
    }

    [Fact]
    public void One_seed_against_five_counts_the_patterns_as_extreme()
    {
        // |Σ| = 4 of six ones: all equal (2 patterns) or one flipped (12 patterns) of 64.
        Assert.Equal(14 / 64.0, SignFlipTest.Of([1, 1, 1, 1, 1, -1]).P);
    }

    [Fact]
    public void Seeds_without_a_difference_decide_nothing()
    {
        Assert.Equal(SignFlipTest.Of([1, 2]), SignFlipTest.Of([1, 0, 2, 0]));
        Assert.Equal(new SignFlipTest(1, 1, Exact: true), SignFlipTest.Of([0, 0, 0]));
    }

    [Fact]
    public void Many_seeds_are_sampled_and_always_give_the_same_p()
    {
        var differences = Enumerable.Range(0, 20).Select(seed => seed < 14 ? 1.0 : -1.0).ToList();
        var test = SignFlipTest.Of(differences);
        Assert.False(test.Exact);
        // |Σ| ≥ 8: at least 14 of 20 the same way: 2·60460/1048576 = 0.1153; the sample's standard error is 0.001.
        Assert.Equal(2 * 60_460 / 1_048_576.0, test.P, 0.004);
        Assert.Equal(test, SignFlipTest.Of([.. Chance.Of("order").Shuffled(differences)]));
    }

    [Fact]
    public void The_p_value_is_at_least_the_smallest_reachable_and_at_most_1() =>
        Gen.Select(Gen.Double[-5, 5].List[0, 9], Gen.Enum<Tail>()).Sample((differences, tail) =>
        {
            var test = SignFlipTest.Of(differences, tail);
            return test.P >= test.SmallestP && test.P <= 1;
        });

    [Fact]
    public void Power_of_80_percent_at_one_standard_deviation_takes_ten_seeds()
    {
        // (t(0.975; 9) + t(0.8; 9))² = (2.262 + 0.883)² = 9.89 ≤ 10; at 9 seeds (2.306 + 0.889)² = 10.2 > 9.
        Assert.Equal(10, SamplePower.SeedsNeeded(deviation: 3, difference: 3));
    }

    [Fact]
    public void Even_a_huge_difference_takes_six_seeds_and_a_tiny_one_more_than_there_are()
    {
        Assert.Equal(6, SamplePower.SeedsNeeded(0.1, 30));
        Assert.Null(SamplePower.SeedsNeeded(30, 0.1));
    }

    [Fact]
    public void The_difference_that_so_many_seeds_show_takes_so_many_seeds() =>
        Gen.Select(Gen.Double[0.5, 10], Gen.Int[7, 60]).Sample((deviation, seeds) =>
            SamplePower.SeedsNeeded(deviation, SamplePower.DifferenceSeen(deviation, seeds)!.Value * 1.000001) == seeds);

    [Fact]
    public void Models_are_compared_on_the_cells_that_both_hold()
    {
        // EL-A-1: 20 − 10; EL-B-1 only on the left; EL-C-1 in another phase on the right.
        RunSummary[] left = [Samples.Run(1, 20, "l", "EL-A-1"), Samples.Run(2, 30, "l", "EL-B-1"), Samples.Run(3, 30, "l", "EL-C-1")];
        RunSummary[] right = [Samples.Run(4, 10, "r", "EL-A-1"), Samples.Run(5, 3, "r", "EL-C-1") with { Phase = Phase.P2 }];
        var pair = Assert.Single(PairedComparison.All([.. left, .. right]));
        Assert.Equal([new SeedDifference("EL-A-1", 1, 10, 0)], pair.Seeds);
        Assert.Equal((10.0, null, ComparisonVerdict.TooLittleData), (pair.RmstDifference, pair.RmstCi, pair.Verdict));
    }

    [Fact]
    public void A_longer_turn_cap_is_no_advantage()
    {
        // Neither fails; one was given 20 turns, the other 40: compared over 20.
        var given20 = Samples.Run(1, null, "l") with { MaxTurns = 20, TotalTurns = 20, ScoredTurns = 20, SurvivedTurns = 20 };
        Assert.Equal(0, Assert.Single(PairedComparison.All([given20, Samples.Run(2, null, "r")])).RmstDifference);
        Assert.Equal(20 - 10, Assert.Single(PairedComparison.All([Samples.Run(1, null, "l"), Samples.Run(2, 10, "r") with { MaxTurns = 20 }])).RmstDifference);
    }

    [Fact]
    public void Five_seeds_are_too_little_however_large_the_difference()
    {
        var pair = Assert.Single(PairedComparison.All([.. Runs("l", 5, _ => null), .. Runs("r", 5, _ => 3)]));
        Assert.Equal((37.0, null, ComparisonVerdict.TooLittleData), (pair.RmstDifference, pair.Test, pair.Verdict));
    }

    [Fact]
    public void Six_seeds_that_agree_show_a_difference()
    {
        var pair = Assert.Single(PairedComparison.All([.. Runs("l", 6, _ => null), .. Runs("r", 6, seed => 10 + seed)]));
        Assert.Equal((2 / 64.0, 2 / 64.0, ComparisonVerdict.LeftLonger), (pair.HolmP, pair.SmallestHolmP, pair.Verdict));
    }

    [Fact]
    public void Three_pairs_on_six_seeds_cannot_show_anything_and_say_so()
    {
        var pairs = PairedComparison.All([.. Runs("a", 6, _ => null), .. Runs("b", 6, seed => 10 + seed), .. Runs("c", 6, _ => 3)]);
        Assert.Equal(["a-b", "a-c", "b-c"], pairs.Select(pair => $"{pair.Left}-{pair.Right}"));
        Assert.All(pairs, pair => Assert.Equal((3 * 2 / 64.0, ComparisonVerdict.NoneShown), (pair.SmallestHolmP, pair.Verdict)));
    }

    [Fact]
    public void Runs_without_a_scored_turn_hold_no_cell()
    {
        var failed = Samples.Run(2, null, "r") with { ScoredTurns = 0, SurvivedTurns = 2, MeanSd = null, ComplianceRate = null };
        Assert.Empty(Assert.Single(PairedComparison.All([Samples.Run(1, 10, "l"), failed])).Seeds);
    }

    [Fact]
    public void The_other_way_round_is_the_same_difference_with_its_sign_turned() =>
        Gen.Select(Gen.Int[3, 40].Nullable().Array[7], Gen.Int[3, 40].Nullable().Array[7]).Sample((left, right) =>
        {
            var one = Assert.Single(PairedComparison.All([.. Runs("a", 7, seed => left[seed]), .. Runs("b", 7, seed => right[seed])]));
            var other = Assert.Single(PairedComparison.All([.. Runs("a", 7, seed => right[seed]), .. Runs("b", 7, seed => left[seed])]));
            return Math.Abs(one.RmstDifference!.Value + other.RmstDifference!.Value) < 1e-9 && one.HolmP == other.HolmP;
        });

    private static IEnumerable<RunSummary> Runs(string model, int seeds, Func<int, int?> halfLife) =>
        Enumerable.Range(0, seeds).Select(seed => Samples.Run((model[0] * 1_000) + seed, halfLife(seed), model, $"EL-SEED-{seed}"));
}
