namespace SocraticBench.Local.Transcripts;

/// <summary>A stretch of records, each one JSON value without line breaks, small enough to pass between threads as one piece of work.</summary>
internal sealed class RecordBlock(PooledBytes bytes) : IDisposable
{
    /// <summary>A block is closed at the first record that ends beyond this size; a larger record is a block of its own.</summary>
    public const int TargetBytes = 128 * 1024;

    /// <summary>Longest record that is read. A dialogue of 200 turns at 10,000 characters each has 2 MB.</summary>
    public const int MaxRecordBytes = 64 * 1024 * 1024;

    public PooledBytes Bytes { get; } = bytes;

    public List<RecordSlice> Slices { get; } = [];

    public ReadOnlyMemory<byte> this[RecordSlice slice] => Bytes.Slice(slice.Start, slice.Length);

    public void Dispose() => Bytes.Dispose();
}
