using System.Text;

namespace SocraticBench.Core.Students;

/// <summary>A stream of chance that is a function of names: the same on every machine, in every process.</summary>
internal sealed class Draw
{
    private ulong _state;

    private Draw(ulong state) => _state = state;

    public static Draw Of(params ReadOnlySpan<string> parts)
    {
        // FNV-1a over UTF-8, each part closed by a zero so that ("ab","c") and ("a","bc") differ.
        var hash = 14695981039346656037UL;
        foreach (var part in parts)
        {
            foreach (var octet in Encoding.UTF8.GetBytes(part))
            {
                hash = (hash ^ octet) * 1099511628211UL;
            }

            hash *= 1099511628211UL;
        }

        return new Draw(hash);
    }

    public int NextInt(int below) => (int)(NextUInt64() % (ulong)below);

    /// <summary>The numbers 0 to count − 1 in a drawn order (Fisher–Yates).</summary>
    public int[] Order(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var last = count - 1; last > 0; last--)
        {
            var other = NextInt(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }

    // SplitMix64: every state is visited once, and names that differ little give streams that differ wholly.
    private ulong NextUInt64()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
