namespace SocraticBench.Core.Statistics;

/// <summary>Sample quantiles by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the default of R and NumPy.</summary>
public static class Quantile
{
    /// <summary>The quantile at a probability; null of no values.</summary>
    /// <param name="values">The sample, in whatever order.</param>
    /// <param name="probability">0..1; 0.5 is the median.</param>
    public static double? Of(IEnumerable<double> values, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(probability, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0)
        {
            return null;
        }

        var place = probability * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
