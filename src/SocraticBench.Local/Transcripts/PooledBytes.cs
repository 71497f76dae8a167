using System.Buffers;

namespace SocraticBench.Local.Transcripts;

/// <summary>A growing buffer on rented memory: blocks come and go by the thousand, and none should reach the garbage collector.</summary>
internal sealed class PooledBytes(int capacity) : IBufferWriter<byte>, IDisposable
{
    // Blocks are rented by one thread and returned by another; the shared pool keeps what it gets back by thread, and would grow by that.
    private static readonly ArrayPool<byte> Pool = ArrayPool<byte>.Create(maxArrayLength: 8 * RecordBlock.TargetBytes, maxArraysPerBucket: 32);

    private byte[]? rented = Pool.Rent(capacity);

    public int Length { get; private set; }

    public int Capacity => Array.Length;

    public Memory<byte> Written => Array.AsMemory(0, Length);

    private byte[] Array => rented ?? throw new ObjectDisposedException(nameof(PooledBytes));

    public Memory<byte> Slice(int start, int length) => Array.AsMemory(start, length);

    public void Advance(int count) => Length += count;

    public void Clear() => Length = 0;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return Array.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return Array.AsSpan(Length);
    }

    public void Dispose()
    {
        if (rented is not null)
        {
            Pool.Return(rented);
            rented = null;
        }
    }

    private void Reserve(int wanted)
    {
        if (Array.Length - Length >= Math.Max(wanted, 1))
        {
            return;
        }

        var larger = Pool.Rent(Math.Max(Array.Length * 2, Length + wanted));
        Array.AsSpan(0, Length).CopyTo(larger);
        Pool.Return(Array);
        rented = larger;
    }
}
