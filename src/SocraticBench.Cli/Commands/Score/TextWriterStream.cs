using System.Text;

namespace SocraticBench.Cli.Commands.Score;

/// <summary>Bytes to a writer of text. What is written at a time must end with a whole character; whole lines do.</summary>
internal sealed class TextWriterStream(TextWriter writer) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>A stream to where the writer writes, past its encoding where that is UTF-8 anyway.</summary>
    public static Stream To(TextWriter writer)
    {
        writer.Flush();
        return writer is StreamWriter { Encoding: UTF8Encoding } encoded ? encoded.BaseStream : new TextWriterStream(writer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => writer.Write(Encoding.UTF8.GetString(buffer));

    public override void Flush() => writer.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
