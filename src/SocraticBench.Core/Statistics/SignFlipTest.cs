using System.Globalization;

namespace SocraticBench.Core.Statistics;

/// <summary>
/// Permutation test of paired differences, one a seed (Fisher, 1935): were there no difference, each seed's sign could as well be the other.
/// The p-value is the share of sign patterns whose sum is at least as extreme as the one seen. Whole seeds are flipped, never single runs.
/// </summary>
/// <param name="P">The p-value, 0..1, the pattern seen included.</param>
/// <param name="SmallestP">The smallest p that so many seeds can reach, however large the difference: above the level, the test cannot reject.</param>
/// <param name="Exact">Whether every pattern was tried; else a fixed sample of them.</param>
public sealed record SignFlipTest(double P, double SmallestP, bool Exact)
{
    private const int MostSeedsTried = 16;
    private const int SampledPatterns = 99_999;

    // Sums of the same numbers with other signs differ in their last bits; patterns as extreme on paper count.
    private const double Tie = 1e-9;

    /// <summary>The test of some differences, in whatever order.</summary>
    /// <param name="seedDifferences">One difference a seed; those of 0 have no sign to flip and decide nothing.</param>
    /// <param name="tail">Which departures count.</param>
    public static SignFlipTest Of(IReadOnlyList<double> seedDifferences, Tail tail = Tail.Both)
    {
        var signed = seedDifferences.Where(difference => difference != 0).Order().ToArray();
        var patterns = Math.Pow(2, signed.Length);
        var smallest = tail is Tail.Both && signed.Length > 0 ? 2 / patterns : 1 / patterns;
        return signed.Length <= MostSeedsTried
            ? new SignFlipTest(Exhaust(signed, tail) / patterns, smallest, Exact: true)
            : new SignFlipTest((Sample(signed, tail) + 1) / (SampledPatterns + 1.0), Math.Max(smallest, 1 / (SampledPatterns + 1.0)), Exact: false);
    }

    private static int Exhaust(double[] values, Tail tail)
    {
        var (extreme, seen) = (0, Extremeness(values.Sum(), tail));
        for (var pattern = 0; pattern < 1 << values.Length; pattern++)
        {
            extreme += Extremeness(Sum(values, (ulong)pattern), tail) >= seen - Tie ? 1 : 0;
        }

        return extreme;
    }

    private static int Sample(double[] values, Tail tail)
    {
        var chance = Chance.Of(["sign flips", .. values.Select(value => value.ToString("R", CultureInfo.InvariantCulture))]);
        var (extreme, seen) = (0, Extremeness(values.Sum(), tail));
        for (var sample = 0; sample < SampledPatterns; sample++)
        {
            var sum = 0.0;
            foreach (var block in values.Chunk(64))
            {
                sum += Sum(block, chance.NextUInt64());
            }

            extreme += Extremeness(sum, tail) >= seen - Tie ? 1 : 0;
        }

        return extreme;
    }

    private static double Sum(double[] values, ulong flips)
    {
        var sum = 0.0;
        for (var index = 0; index < values.Length; index++)
        {
            sum += (flips >> index & 1) == 0 ? values[index] : -values[index];
        }

        return sum;
    }

    private static double Extremeness(double sum, Tail tail) => tail switch
    {
        Tail.Both => Math.Abs(sum),
        Tail.Below => -sum,
        _ => sum,
    };
}
