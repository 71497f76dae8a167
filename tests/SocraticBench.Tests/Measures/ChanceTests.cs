using CsCheck;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Tests.Measures;

public sealed class ChanceTests
{
    [Fact]
    public void The_same_parts_give_the_same_numbers_in_every_version()
    {
        // Computed once by a separate program from the definition of the generator.
        var chance = Chance.Of("student", "EL-FRACTIONS-01", "7");
        Assert.Equal<ulong>([2410638309994671480, 2387158129611987060, 5125720927060775034], [chance.NextUInt64(), chance.NextUInt64(), chance.NextUInt64()]);
    }

    [Fact]
    public void Parts_are_kept_apart() => Assert.NotEqual(Chance.Of("ab", "c").NextUInt64(), Chance.Of("a", "bc").NextUInt64());

    [Fact]
    public void Doubles_lie_in_0_to_1_and_average_one_half()
    {
        var chance = Chance.Of("doubles");
        var drawn = Enumerable.Range(0, 100_000).Select(_ => chance.NextDouble()).ToList();
        Assert.All(drawn, number => Assert.InRange(number, 0, 1 - double.Epsilon));
        // The mean of 100,000 uniforms has standard error 0.289 / 316 = 0.0009.
        Assert.Equal(0.5, drawn.Average(), 0.004);
    }

    [Fact]
    public void Normal_numbers_have_mean_0_and_variance_1()
    {
        var chance = Chance.Of("normals");
        var drawn = Enumerable.Range(0, 100_000).Select(_ => chance.NextNormal()).ToList();
        Assert.Equal(0, drawn.Average(), 0.015);
        Assert.Equal(1, drawn.Average(x => x * x), 0.03);
    }

    [Fact]
    public void Integers_cover_their_range_evenly()
    {
        var chance = Chance.Of("integers");
        var counts = new int[7];
        for (var draw = 0; draw < 70_000; draw++)
        {
            counts[chance.NextInt(7)]++;
        }

        // 10,000 expected each, standard deviation sqrt(70000 · 1/7 · 6/7) = 93.
        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Fact]
    public void Shuffling_keeps_every_value() =>
        Gen.Select(Gen.Int.List, Gen.String).Sample((values, name) =>
            Chance.Of(name).Shuffled(values).Order().SequenceEqual(values.Order()));

    [Fact]
    public void No_integer_lies_below_one() => Assert.Throws<ArgumentOutOfRangeException>(() => Chance.Of("none").NextInt(0));
}
