namespace SocraticBench.Local.Transcripts;

/// <summary>A stream whose beginning can be looked at before it is read; standard input cannot be rewound.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream inner;
    private readonly byte[] head;
    private readonly int headLength;
    private int consumed;
    private long bytesRead;

    public PeekedStream(Stream inner, int peek)
    {
        this.inner = inner;
        head = new byte[peek];
        // Two lines tell what there is to tell; a pipe may be slow to give more.
        for (var got = -1; got != 0 && headLength < peek && head.AsSpan(0, headLength).Count((byte)'\n') < 2; headLength += got)
        {
            got = inner.Read(head.AsSpan(headLength));
        }

        bytesRead = headLength;
    }

    /// <summary>Bytes taken from the stream inside, by whichever thread reads.</summary>
    public long BytesRead => Interlocked.Read(ref bytesRead);

    public ReadOnlySpan<byte> Head => head.AsSpan(consumed, headLength - consumed);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public void SkipHead(int count) => consumed += count;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (consumed == headLength)
        {
            var got = inner.Read(buffer);
            Interlocked.Add(ref bytesRead, got);
            return got;
        }

        var taken = Math.Min(buffer.Length, headLength - consumed);
        head.AsSpan(consumed, taken).CopyTo(buffer);
        consumed += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
