using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>An open transcript file: what its records are cut by, and what they are.</summary>
public sealed class TranscriptInput : IDisposable
{
    private const int PeekBytes = 64 * 1024;

    private readonly PeekedStream stream;
    private readonly IRecordBlocks blocks;

    /// <param name="stream">The bytes; closed with the input.</param>
    /// <param name="name">File path or <c>stdin</c>, for errors.</param>
    /// <param name="format">The layout, or <see cref="TranscriptFormat.Auto"/>.</param>
    /// <exception cref="RecordException">It is empty, or no text in UTF-8, or CSV without the columns that are needed.</exception>
    public TranscriptInput(Stream stream, string name, TranscriptFormat format)
    {
        Name = name;
        Length = stream.CanSeek ? stream.Length : null;
        this.stream = new PeekedStream(stream, PeekBytes);
        var cut = FirstBytes.Look(this.stream, name, format);
        Format = cut is Cutting.Csv ? TranscriptFormat.Csv : format;
        blocks = cut switch
        {
            Cutting.Csv => new CsvBlocks(this.stream, name),
            Cutting.Values => new ValueBlocks(this.stream, name),
            _ => new LineBlocks(this.stream, name),
        };
    }

    /// <summary>File path or <c>stdin</c>.</summary>
    public string Name { get; }

    /// <summary>The layout; <see cref="TranscriptFormat.Auto"/> until the first record of a JSON file has told.</summary>
    public TranscriptFormat Format { get; private set; }

    /// <summary>The file's length in bytes; null where it cannot be known, as of standard input.</summary>
    public long? Length { get; }

    /// <summary>Bytes read so far.</summary>
    public long BytesRead => stream.BytesRead;

    /// <summary>Opens a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">As the caller calls it, for errors.</param>
    /// <param name="format">The layout, or <see cref="TranscriptFormat.Auto"/>.</param>
    /// <exception cref="RecordException">There is no such file, it is a folder, or it must not be read; or as for the constructor.</exception>
    public static TranscriptInput Open(string path, string name, TranscriptFormat format)
    {
        var place = new RecordPlace(name);
        if (Directory.Exists(path))
        {
            throw new RecordException(place, "is a folder; name one of the files in it, or - for standard input");
        }

        try
        {
            return new TranscriptInput(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0), name, format);
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RecordException(place, "there is no such file; check the path, or use - for standard input", wrong);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new RecordException(place, $"cannot be read ({wrong.Message.TrimEnd('.')}); check its permissions", wrong);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        blocks.Dispose();
        stream.Dispose();
    }

    /// <summary>The records, block by block; the format is known by the time the first block is out.</summary>
    internal IEnumerable<RecordBlock> Blocks()
    {
        foreach (var block in blocks.Read())
        {
            Recognise(block);
            yield return block;
        }
    }

    /// <summary>The layout in which a record is read.</summary>
    internal TranscriptFormat RecordFormat() =>
        Format is not TranscriptFormat.Csv ? Format : ((CsvBlocks)blocks).Layout;

    private void Recognise(RecordBlock block)
    {
        foreach (var slice in block.Slices)
        {
            if (Format is not TranscriptFormat.Auto)
            {
                return;
            }

            if (slice.Problem is null && RecordReader.Recognise(block[slice]) is { } format)
            {
                Format = format;
            }
        }
    }
}
