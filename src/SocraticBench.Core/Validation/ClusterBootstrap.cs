namespace SocraticBench.Core.Validation;

/// <summary>Percentile intervals by resampling whole groups: turns of one dialogue are not independent.</summary>
internal static class ClusterBootstrap
{
    private const int Resamples = 400;

    /// <summary>The 95% interval of a statistic over items; null where fewer than ten groups or resamples define it.</summary>
    /// <param name="groups">The group of each item.</param>
    /// <param name="statistic">Computes the statistic on item numbers, which may repeat; null where undefined.</param>
    /// <param name="seed">Seed of the resampling.</param>
    public static Interval? Of(IReadOnlyList<string> groups, Func<IReadOnlyList<int>, double?> statistic, ulong seed)
    {
        var clusters = Enumerable.Range(0, groups.Count).GroupBy(i => groups[i]).Select(group => group.ToArray()).ToArray();
        if (clusters.Length < 10)
        {
            return null;
        }

        var (state, values) = (seed, new List<double>(Resamples));
        for (var resample = 0; resample < Resamples; resample++)
        {
            var drawn = new List<int>(groups.Count);
            for (var i = 0; i < clusters.Length; i++)
            {
                drawn.AddRange(clusters[(int)(Next(ref state) % (ulong)clusters.Length)]);
            }

            if (statistic(drawn) is { } value)
            {
                values.Add(value);
            }
        }

        values.Sort();
        return values.Count < 10 ? null : new Interval(values[(int)(0.025 * values.Count)], values[(int)(0.975 * (values.Count - 1))]);
    }

    // SplitMix64 (Steele, Lea and Flood 2014).
    private static ulong Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
