using MathNet.Numerics.Distributions;

namespace SocraticBench.Core.Statistics;

/// <summary>
/// Mean of values that come in clusters, such as the turns of dialogues, with an interval that knows that the values of one cluster
/// resemble each other. Built up cluster by cluster in constant memory. With one value a cluster it is the plain mean with its t interval.
/// </summary>
public readonly record struct ClusterMean
{
    private double SquaredSums { get; init; }

    private double SumsByCounts { get; init; }

    private double SquaredCounts { get; init; }

    private double Sum { get; init; }

    /// <summary>Clusters that hold a value.</summary>
    public long Clusters { get; private init; }

    /// <summary>Values in all.</summary>
    public long Count { get; private init; }

    /// <summary>Mean over all values, whatever their cluster; null where there is none.</summary>
    public double? Mean => Count == 0 ? null : Sum / Count;

    /// <summary>With one more cluster; an empty one changes nothing.</summary>
    /// <param name="sum">Sum of the cluster's values.</param>
    /// <param name="count">Values in the cluster.</param>
    public ClusterMean Plus(double sum, int count) => count == 0 ? this : new ClusterMean
    {
        Clusters = Clusters + 1,
        Count = Count + count,
        Sum = Sum + sum,
        SquaredSums = SquaredSums + (sum * sum),
        SumsByCounts = SumsByCounts + (sum * count),
        SquaredCounts = SquaredCounts + ((double)count * count),
    };

    /// <summary>
    /// mean ± t·√(k/(k−1)·Σe²)/N over the k clusters' residual sums e = S − mean·n, with k − 1 degrees of freedom (the variance of a ratio
    /// estimate; Cochran, Sampling Techniques, 1977, 2.11). Null under two clusters, where no spread can be seen.
    /// </summary>
    /// <param name="level">Confidence level, 0..1.</param>
    public Interval? Interval(double level = SeedMeans.Level)
    {
        if (Clusters < 2 || Mean is not { } mean)
        {
            return null;
        }

        // Rounding can leave a sum of squares of equal values some 1e-12 below zero.
        var residuals = Math.Max(0, SquaredSums - (2 * mean * SumsByCounts) + (mean * mean * SquaredCounts));
        var error = Math.Sqrt(residuals * Clusters / (Clusters - 1)) / Count;
        var reach = StudentT.InvCDF(0, 1, Clusters - 1, 0.5 + (level / 2)) * error;
        return new Interval(mean - reach, mean + reach);
    }
}
