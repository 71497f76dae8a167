using System.Text;
using System.Text.Json;
using CsCheck;
using SocraticBench.Core.Records;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Tests.Measures;

public sealed class StatisticsTests
{
    [Fact]
    public void The_interval_of_three_seed_means_uses_t_with_2_degrees_of_freedom()
    {
        // Mean 20, s = 10, 10/√3 = 5.7735, t(0.975; 2) = 4.30265: 20 ± 24.8414.
        var interval = SeedMeans.Interval([10, 20, 30])!.Value;
        Assert.Equal(20 - (4.30265 * 10 / Math.Sqrt(3)), interval.Low, 3);
        Assert.Equal(20 + (4.30265 * 10 / Math.Sqrt(3)), interval.High, 3);
    }

    [Theory]
    [InlineData(2, 12.7062)]
    [InlineData(6, 2.57058)]
    [InlineData(9, 2.30600)]
    [InlineData(12, 2.20099)]
    public void The_quantile_of_t_is_the_tabulated_one(int seeds, double expected)
    {
        // Values 0 and 2 in turn: divide the reach by the standard error to get t back.
        var means = Enumerable.Range(0, seeds).Select(seed => seed % 2 * 2.0).ToList();
        var mean = means.Average();
        var error = Math.Sqrt(means.Sum(x => (x - mean) * (x - mean)) / (seeds - 1) / seeds);
        Assert.Equal(expected, SeedMeans.Interval(means)!.Value.Width / 2 / error, 4);
    }

    [Fact]
    public void One_seed_has_no_interval() => Assert.Null(SeedMeans.Interval([10]));

    [Fact]
    public void Leaving_out_seeds_of_equal_size_gives_the_interval_of_seed_means() =>
        Gen.Select(Gen.Int[2, 8], Gen.Int[1, 5], Gen.Double[0, 10].Array[40]).Sample((seeds, size, values) =>
        {
            var items = Enumerable.Range(0, seeds * size).Select(i => (Seed: $"s{i % seeds}", Value: values[i])).ToList();
            var means = items.GroupBy(item => item.Seed).Select(seed => seed.Average(item => item.Value)).ToList();
            var (plain, left) = (SeedMeans.Interval(means)!.Value, SeedMeans.Interval(items, item => item.Seed, some => some.Average(item => item.Value))!.Value);
            return Math.Abs(plain.Low - left.Low) < 1e-6 && Math.Abs(plain.High - left.High) < 1e-6;
        });

    [Fact]
    public void An_estimate_that_one_seed_alone_carries_has_no_interval() =>
        Assert.Null(SeedMeans.Interval([("a", 1.0), ("b", -1.0)], item => item.Item1, some => some.Any(item => item.Item2 > 0) ? 1.0 : null));

    [Fact]
    public void Quantiles_interpolate_between_order_statistics()
    {
        // Type 7 of 1..4: place 3·0.05 = 0.15 gives 1.15; the median 2.5.
        Assert.Equal(1.15, Quantile.Of([4, 1, 3, 2], 0.05)!.Value, 12);
        Assert.Equal(2.5, Quantile.Of([4, 1, 3, 2], 0.5));
        Assert.Equal(4, Quantile.Of([4, 1, 3, 2], 1));
        Assert.Equal(7, Quantile.Of([7], 0.95));
        Assert.Null(Quantile.Of([], 0.5));
    }

    [Fact]
    public void Quantiles_grow_with_their_probability() =>
        Gen.Select(Gen.Double[-100, 100].List[1, 20], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((values, one, other) =>
            Quantile.Of(values, Math.Min(one, other)) <= Quantile.Of(values, Math.Max(one, other)) + 1e-12);

    [Fact]
    public void Holm_multiplies_the_smallest_by_the_number_of_tests_and_never_falls() =>
        // Sorted 0.01·4, 0.02·3 = 0.06, 0.03·2 = 0.06, 0.9·1.
        Assert.Equal([0.06, 0.04, 0.9, 0.06], Holm.Adjust([0.03, 0.01, 0.9, 0.02]).Select(p => Math.Round(p, 12)));

    [Fact]
    public void Holm_lies_between_no_correction_and_Bonferroni() =>
        Gen.Double[0, 1].List[1, 12].Sample(values => Holm.Adjust(values).Zip(values).All(pair =>
            pair.First >= pair.Second && pair.First <= Math.Min(1, values.Count * pair.Second) + 1e-12));

    [Fact]
    public void The_Wilson_interval_of_8_in_10_is_the_published_one()
    {
        // z = 1.95996: centre (0.8 + 0.19207)/1.38415 = 0.71674, reach 0.22658.
        var interval = WilsonInterval.Of(8, 10)!.Value;
        Assert.Equal(0.4902, interval.Low, 4);
        Assert.Equal(0.9433, interval.High, 4);
    }

    [Fact]
    public void The_Wilson_interval_of_none_in_ten_still_has_width()
    {
        Assert.Equal(0, WilsonInterval.Of(0, 10)!.Value.Low, 12);
        // z²/n / (1 + z²/n) with z² = 3.84146.
        Assert.Equal(0.384146 / 1.384146, WilsonInterval.Of(0, 10)!.Value.High, 5);
        Assert.Null(WilsonInterval.Of(0, 0));
    }

    [Fact]
    public void An_interval_is_an_array_of_two_in_JSON()
    {
        Assert.Equal("[1.5,2]", JsonSerializer.Serialize(new Interval(1.5, 2), RecordJson.Options));
        Assert.Equal(new Interval(1.5, 2), RecordJson.Parse<Interval>(Encoding.UTF8.GetBytes("[1.5,2]"), new RecordPlace("x")));
        Assert.Throws<RecordException>(() => RecordJson.Parse<Interval>("[2,1]"u8, new RecordPlace("x")));
    }
}
