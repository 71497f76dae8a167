using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace SocraticBench.Core.Statistics;

/// <summary>
/// A stream of pseudo-random numbers that is a function of its name: the same parts give the same numbers on every machine and
/// in every later version. xoshiro256** (Blackman and Vigna, 2018), its 256 bits of state being the SHA-256 of the parts.
/// One stream belongs to one thread; give each unit of work its own parts instead of sharing one.
/// </summary>
public sealed class Chance
{
    private ulong _s0, _s1, _s2, _s3;

    private Chance(ReadOnlySpan<byte> state)
    {
        _s0 = BinaryPrimitives.ReadUInt64LittleEndian(state);
        _s1 = BinaryPrimitives.ReadUInt64LittleEndian(state[8..]);
        _s2 = BinaryPrimitives.ReadUInt64LittleEndian(state[16..]);
        _s3 = BinaryPrimitives.ReadUInt64LittleEndian(state[24..]);
    }

    /// <summary>The stream named by these parts. Parts are kept apart: ("ab", "c") and ("a", "bc") are different streams.</summary>
    /// <param name="parts">What the stream is for, such as a purpose, a run id and a turn; numbers in invariant format.</param>
    public static Chance Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return new Chance(hash.GetHashAndReset());
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextUInt64()
    {
        var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        var carry = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= carry;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>A number in 0 ≤ x &lt; 1, uniform over multiples of 2⁻⁵³.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>An integer in 0 ≤ i &lt; <paramref name="max"/>, each equally likely.</summary>
    /// <param name="max">Exclusive upper end, 1 or more.</param>
    public int NextInt(int max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 1);
        var range = (ulong)max;
        // Lemire (2019): the low half below 2^64 mod max would favour some results; draw again.
        var high = Math.BigMul(NextUInt64(), range, out var low);
        while (low < range && low < unchecked(0UL - range) % range)
        {
            high = Math.BigMul(NextUInt64(), range, out low);
        }

        return (int)high;
    }

    /// <summary>True with this probability, 0..1.</summary>
    public bool NextBool(double probability = 0.5) => NextDouble() < probability;

    /// <summary>A standard normal number (mean 0, variance 1), by Box and Muller (1958).</summary>
    public double NextNormal() =>
        Math.Sqrt(-2 * Math.Log(1 - NextDouble())) * Math.Cos(2 * Math.PI * NextDouble());

    /// <summary>One of the values, each equally likely.</summary>
    public T Pick<T>(IReadOnlyList<T> values) => values[NextInt(values.Count)];

    /// <summary>Puts values into a random order in place, each order equally likely (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = NextInt(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    /// <summary>The values in a random order; the argument stays as it is.</summary>
    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> values)
    {
        var shuffled = values.ToArray();
        Shuffle(shuffled.AsSpan());
        return shuffled;
    }
}
