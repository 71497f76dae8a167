namespace SocraticBench.Core.Csd.Tracking;

/// <summary>
/// Min-wise hashing (Broder, 1997) of sets of shingles, with banding: two sets share a band with probability 1 − (1 − J⁴)⁸ at a Jaccard similarity of
/// J, so that near-duplicates of any earlier turn are found without a look at every earlier turn.
/// </summary>
internal static class MinHash
{
    /// <summary>Bands of a signature.</summary>
    public const int Bands = 8;

    private const int Rows = 4;

    /// <summary>The bands of a set, each as one number; empty for an empty set.</summary>
    public static ulong[] BandsOf(IReadOnlyCollection<ulong> shingles)
    {
        if (shingles.Count == 0)
        {
            return [];
        }

        var bands = new ulong[Bands];
        for (var hash = 0; hash < Bands * Rows; hash++)
        {
            var salt = ((ulong)hash * 0x9E3779B97F4A7C15) + 0xD1B54A32D192ED03;
            var least = ulong.MaxValue;
            foreach (var shingle in shingles)
            {
                least = Math.Min(least, Mix(shingle ^ salt));
            }

            bands[hash / Rows] = Mix(bands[hash / Rows] ^ least) + (ulong)(hash / Rows);
        }

        return bands;
    }

    // The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
