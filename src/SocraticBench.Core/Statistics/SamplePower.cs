using MathNet.Numerics.Distributions;

namespace SocraticBench.Core.Statistics;

/// <summary>How many seeds a comparison needs to see a difference, from the spread that the last results had between seeds.</summary>
public static class SamplePower
{
    /// <summary>Fewest shared seeds on which two models are told apart: five can at best reach a two-sided p of 2/32 in a sign-flip test.</summary>
    public const int FewestSeeds = 6;

    /// <summary>More seeds than anyone will write; beyond it the answer is null.</summary>
    public const int MostSeeds = 10_000;

    /// <summary>
    /// The smallest k of at least <see cref="FewestSeeds"/> with k ≥ (t(1−α/2; k−1) + t(power; k−1))²·s²/d²: seeds for a two-sided paired test.
    /// Null where more than <see cref="MostSeeds"/> would be needed.
    /// </summary>
    /// <param name="deviation">s, the standard deviation of the seeds' differences, in the unit of <paramref name="difference"/>; 0 or more.</param>
    /// <param name="difference">d, the difference to be seen; above 0.</param>
    /// <param name="power">Chance, 0..1, of seeing it where it is there.</param>
    /// <param name="level">α, the chance of seeing one where none is.</param>
    public static int? SeedsNeeded(double deviation, double difference, double power = 0.8, double level = 0.05)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(deviation);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(difference);
        var (low, high) = (FewestSeeds, MostSeeds);
        if (!Enough(high, deviation / difference, power, level))
        {
            return null;
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Enough(middle, deviation / difference, power, level) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The smallest difference that so many seeds show with this power; null under <see cref="FewestSeeds"/>, which show none.</summary>
    /// <param name="deviation">Standard deviation of the seeds' differences.</param>
    /// <param name="seeds">Seeds.</param>
    /// <param name="power">Chance, 0..1, of seeing the difference.</param>
    /// <param name="level">α, the chance of seeing one where none is.</param>
    public static double? DifferenceSeen(double deviation, int seeds, double power = 0.8, double level = 0.05) =>
        seeds < FewestSeeds ? null : Reach(seeds, power, level) * deviation / Math.Sqrt(seeds);

    private static bool Enough(int seeds, double ratio, double power, double level)
    {
        var needed = Reach(seeds, power, level) * ratio;
        return seeds >= needed * needed;
    }

    private static double Reach(int seeds, double power, double level) =>
        StudentT.InvCDF(0, 1, seeds - 1, 1 - (level / 2)) + StudentT.InvCDF(0, 1, seeds - 1, power);
}
