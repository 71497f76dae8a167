namespace SocraticBench.Tests.Transcripts;

/// <summary>A stream as slow as one can be.</summary>
internal sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
}
