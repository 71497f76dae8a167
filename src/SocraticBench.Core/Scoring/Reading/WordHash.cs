namespace SocraticBench.Core.Scoring.Reading;

/// <summary>FNV-1a, 64 bits, over lower-cased UTF-16 code units: words are compared by it instead of as strings.</summary>
internal static class WordHash
{
    public const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    public static ulong Add(ulong hash, char letter) =>
        (hash ^ (letter < 128 ? (uint)(letter is >= 'A' and <= 'Z' ? letter | 0x20 : letter) : char.ToLowerInvariant(letter))) * Prime;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var letter in word)
        {
            hash = Add(hash, letter);
        }

        return hash;
    }

    /// <summary>A pair's hash; order matters.</summary>
    public static ulong Pair(ulong first, ulong second) => ((first * 0x9E3779B97F4A7C15) ^ (second + (first >> 29))) * Prime;
}
