using MathNet.Numerics.Distributions;

namespace SocraticBench.Core.Statistics;

/// <summary>
/// Score interval of a share (Wilson, 1927): (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). Unlike p ± z·s it stays within
/// 0..1 and has width where all or none succeed. It takes the trials as independent: for turns of one dialogue, see <see cref="SeedMeans"/>.
/// </summary>
public static class WilsonInterval
{
    /// <summary>The interval; null of no trials.</summary>
    /// <param name="successes">Successes, 0..<paramref name="trials"/>.</param>
    /// <param name="trials">Trials, 0 or more.</param>
    /// <param name="level">Confidence level, 0..1.</param>
    public static Interval? Of(int successes, int trials, double level = SeedMeans.Level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        if (trials == 0)
        {
            return null;
        }

        double n = trials;
        var share = successes / n;
        var z = Normal.InvCDF(0, 1, 0.5 + (level / 2));
        var centre = share + (z * z / (2 * n));
        var reach = z * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
        var scale = 1 + (z * z / n);
        return new Interval((centre - reach) / scale, (centre + reach) / scale).Within(0, 1);
    }
}
