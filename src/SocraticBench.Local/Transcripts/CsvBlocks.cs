using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>Cuts CSV into records by writing each as the JSON that it stands for, so that there is one way of reading records and not two.</summary>
internal sealed class CsvBlocks : IRecordBlocks
{
    private readonly CsvRows rows;
    private readonly CsvHeader header;

    /// <exception cref="RecordException">The header lacks the columns that are needed.</exception>
    public CsvBlocks(PeekedStream stream, string file)
    {
        rows = new CsvRows(stream, file);
        rows.Next();
        header = new CsvHeader(rows.Fields, new RecordPlace(file, 1));
    }

    /// <summary>The layout of the JSON that is written.</summary>
    public TranscriptFormat Layout => header.IsMessages ? TranscriptFormat.Dialogues : TranscriptFormat.Turns;

    public void Dispose() => rows.Dispose();

    public IEnumerable<RecordBlock> Read()
    {
        using ICsvLayout layout = header.IsMessages ? new CsvMessages(header) : new CsvTurns(header);
        var block = NewBlock();
        while (Next(block))
        {
            if (rows.Problem(header.Count) is { } problem)
            {
                layout.Refuse(block, new RecordException(rows.Place, problem));
            }
            else
            {
                layout.Add(block, rows);
            }

            if (block.Bytes.Length >= RecordBlock.TargetBytes || block.Slices.Count >= 4096)
            {
                yield return block;
                block = NewBlock();
            }
        }

        layout.End(block);
        yield return block;
    }

    private static RecordBlock NewBlock() => new(new PooledBytes(RecordBlock.TargetBytes + (RecordBlock.TargetBytes / 4)));

    private bool Next(RecordBlock block)
    {
        try
        {
            return rows.Next();
        }
        catch (RecordException unreadable)
        {
            block.Slices.Add(new RecordSlice(0, 0, rows.Line, 0, unreadable));
            return false;
        }
    }
}
