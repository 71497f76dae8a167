using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>Cuts JSON lines into blocks of whole lines. Blank lines are no records.</summary>
internal sealed class LineBlocks(Stream stream, string file, int maxRecordBytes = RecordBlock.MaxRecordBytes) : IRecordBlocks
{
    private PooledBytes pending = new(RecordBlock.TargetBytes);
    private long line = 1;
    private long ordinal;

    private static ReadOnlySpan<byte> Blank => " \t\r"u8;

    public void Dispose() => pending.Dispose();

    public IEnumerable<RecordBlock> Read()
    {
        while (Fill())
        {
            if (pending.Written.Span.LastIndexOf((byte)'\n') is >= 0 and var end)
            {
                yield return Cut(end + 1);
            }
            else if (pending.Length > maxRecordBytes)
            {
                yield return SkipLine();
            }
        }

        if (pending.Length > 0)
        {
            yield return Cut(pending.Length);
        }
    }

    /// <summary>Reads until a block is full or the input has ended; false at its end.</summary>
    private bool Fill()
    {
        // A line longer than a block doubles the buffer each time round, so that it is searched a few times and not once a read.
        var target = Math.Max(RecordBlock.TargetBytes, pending.Length * 2);
        var read = 0;
        while (pending.Length < target)
        {
            var room = pending.GetSpan(target - pending.Length)[..(target - pending.Length)];
            var got = stream.Read(room);
            if (got == 0)
            {
                return read > 0;
            }

            pending.Advance(got);
            read += got;
            // A pipe gives what it has; lines that are there are not kept waiting for lines that may come.
            if (got < room.Length && room[..got].Contains((byte)'\n'))
            {
                return true;
            }
        }

        return true;
    }

    private RecordBlock Cut(int end)
    {
        var block = new RecordBlock(pending);
        var rest = pending.Written.Span[end..];
        pending = new PooledBytes(Math.Max(RecordBlock.TargetBytes, rest.Length * 2));
        rest.CopyTo(pending.GetSpan(rest.Length));
        pending.Advance(rest.Length);
        Slice(block, end);
        return block;
    }

    private void Slice(RecordBlock block, int end)
    {
        for (var start = 0; start < end; line++)
        {
            var all = block.Bytes.Slice(start, end - start).Span;
            var length = all.IndexOf((byte)'\n') is >= 0 and var at ? at : all.Length;
            var text = all[..length].TrimEnd(Blank);
            var indent = text.Length - text.TrimStart(Blank).Length;
            text = text[indent..];
            if (text.Length > maxRecordBytes)
            {
                block.Slices.Add(new RecordSlice(0, 0, line, ++ordinal, TooLong()));
            }
            else if (!text.IsEmpty)
            {
                // Outside strings a carriage return is white space in JSON, inside one it is not allowed: it can only matter to who reads the output.
                text.Replace((byte)'\r', (byte)' ');
                block.Slices.Add(new RecordSlice(start + indent, text.Length, line, ++ordinal));
            }

            start += length + 1;
        }
    }

    /// <summary>Drops an overlong line, however long it is.</summary>
    private RecordBlock SkipLine()
    {
        var block = new RecordBlock(new PooledBytes(1));
        block.Slices.Add(new RecordSlice(0, 0, line, ++ordinal, TooLong()));
        pending.Dispose();
        pending = new PooledBytes(RecordBlock.TargetBytes);
        while (pending.Length == 0 && Fill())
        {
            var end = pending.Written.Span.IndexOf((byte)'\n');
            var rest = end < 0 ? [] : pending.Written.Span[(end + 1)..].ToArray();
            pending.Dispose();
            pending = new PooledBytes(Math.Max(RecordBlock.TargetBytes, rest.Length));
            rest.CopyTo(pending.GetSpan(rest.Length));
            pending.Advance(rest.Length);
            if (end >= 0)
            {
                line++;
                break;
            }
        }

        return block;
    }

    private RecordException TooLong() => new(
        new RecordPlace(file, line), $"line: longer than {maxRecordBytes / (1024 * 1024)} MB; split the dialogue into several records");
}
