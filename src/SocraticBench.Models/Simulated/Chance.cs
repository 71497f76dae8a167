using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SocraticBench.Models.Simulated;

/// <summary>Numbers that look random and are a function of what they are asked for: SplitMix64 over a hash of the occasion.</summary>
internal sealed class Chance
{
    private ulong _state;

    private Chance(ulong state) => _state = state;

    /// <summary>The chance of one occasion: same seed, number and purpose, same chance, on every machine.</summary>
    public static Chance Of(long rngSeed, int number, string purpose)
    {
        Span<byte> occasion = stackalloc byte[12 + Encoding.UTF8.GetMaxByteCount(purpose.Length)];
        BinaryPrimitives.WriteInt64LittleEndian(occasion, rngSeed);
        BinaryPrimitives.WriteInt32LittleEndian(occasion[8..], number);
        var length = 12 + Encoding.UTF8.GetBytes(purpose, occasion[12..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(occasion[..length], hash);
        return new Chance(BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }

    /// <summary>The next number in 0..count − 1.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>The next number in [0, 1).</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True with this probability.</summary>
    public bool Hits(double probability) => Unit() < probability;

    /// <summary>One of some things.</summary>
    public T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>The numbers 0..count − 1 in an order of chance.</summary>
    public int[] Shuffled(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var last = count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
