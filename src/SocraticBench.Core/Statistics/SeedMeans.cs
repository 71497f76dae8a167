using MathNet.Numerics.Distributions;

namespace SocraticBench.Core.Statistics;

/// <summary>
/// Confidence intervals over seeds. Turns of one dialogue and dialogues with one student resemble each other, so the seed is the unit:
/// mean ± t·s/√k over the k seeds' values, with k − 1 degrees of freedom. (A percentile bootstrap over so few clusters covers badly.)
/// </summary>
public static class SeedMeans
{
    /// <summary>The level of every interval that is printed.</summary>
    public const double Level = 0.95;

    /// <summary>Seeds beyond which several are left out together (delete-a-group jackknife; Kott, 2001); df = groups − 1.</summary>
    public const int MostGroups = 200;

    /// <summary>The t interval of the mean of one value a seed; null under two seeds, where no spread can be seen.</summary>
    /// <param name="seedMeans">One value a seed.</param>
    /// <param name="level">Confidence level, 0..1.</param>
    public static Interval? Interval(IReadOnlyList<double> seedMeans, double level = Level)
    {
        if (seedMeans.Count < 2)
        {
            return null;
        }

        return Around(seedMeans.Average(), Deviation(seedMeans)!.Value / Math.Sqrt(seedMeans.Count), seedMeans.Count, level);
    }

    /// <summary>Standard deviation between seeds, with k − 1 in the denominator; null under two seeds.</summary>
    public static double? Deviation(IReadOnlyList<double> seedMeans)
    {
        if (seedMeans.Count < 2)
        {
            return null;
        }

        var mean = seedMeans.Average();
        return Math.Sqrt(seedMeans.Sum(value => (value - mean) * (value - mean)) / (seedMeans.Count - 1));
    }

    /// <summary>
    /// The t interval of an estimate that is no plain mean of seed means (seeds of unequal size, censored runs), by leaving out one seed at
    /// a time (jackknife; Tukey, 1958). Where seeds weigh the same and the estimate is a mean, this is the t interval of the seed means.
    /// Null under two seeds, or where the estimate is undefined without one of them.
    /// </summary>
    /// <typeparam name="T">What is estimated from.</typeparam>
    /// <param name="items">All items.</param>
    /// <param name="seed">The seed of an item.</param>
    /// <param name="estimate">The estimate from some items; null where they do not allow one.</param>
    public static Interval? Interval<T>(IReadOnlyCollection<T> items, Func<T, string> seed, Func<IReadOnlyCollection<T>, double?> estimate)
    {
        var groups = Groups(items, seed);
        if (groups.Count < 2 || estimate(items) is not { } whole)
        {
            return null;
        }

        var without = groups.Select(left => estimate([.. items.Where(item => !left.Contains(seed(item)))])).OfType<double>().ToList();
        if (without.Count < groups.Count)
        {
            return null;
        }

        var mean = without.Average();
        var variance = without.Sum(value => (value - mean) * (value - mean)) * (groups.Count - 1) / groups.Count;
        return Around(whole, Math.Sqrt(variance), groups.Count, Level);
    }

    // Each seed by itself, until they are so many that leaving out each would take quadratic time for no better an interval.
    private static List<HashSet<string>> Groups<T>(IReadOnlyCollection<T> items, Func<T, string> seed) =>
    [
        .. items.Select(seed)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Index()
            .GroupBy(numbered => numbered.Index % MostGroups, numbered => numbered.Item)
            .Select(group => group.ToHashSet(StringComparer.Ordinal)),
    ];

    private static Interval Around(double centre, double error, int seeds, double level)
    {
        var reach = StudentT.InvCDF(0, 1, seeds - 1, 0.5 + (level / 2)) * error;
        return new Interval(centre - reach, centre + reach);
    }
}
