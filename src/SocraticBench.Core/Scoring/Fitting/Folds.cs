using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Fitting;

/// <summary>The fold of a group, by a hash of its name: whole groups, the same on every machine and in any order.</summary>
internal static class Folds
{
    public static int Of(string group, int folds)
    {
        var hash = WordHash.Of(group);
        // FNV's low bits are weak for a small modulus; fold the high ones in.
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return (int)((hash >> 33) % (ulong)folds);
    }
}
