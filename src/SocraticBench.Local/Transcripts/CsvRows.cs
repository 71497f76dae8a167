using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>The rows of a CSV file, each with its line and with what is wrong with it.</summary>
internal sealed class CsvRows : IDisposable
{
    // Bytes that are no UTF-8 become this character, which no text has, so that the row that holds them can be told.
    private const char NotUtf8 = '\uFFFF';

    private readonly string file;
    private readonly CsvParser parser;
    private string[] fields = [];
    private long nextLine = 1;
    private int? badColumn;
    private bool isBad;

    public CsvRows(PeekedStream stream, string file)
    {
        this.file = file;
        var decoding = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(NotUtf8.ToString()));
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter(stream.Head).ToString(),
            MaxFieldSize = RecordBlock.MaxRecordBytes,
            // Within a field that does not begin with one, a quotation mark can only be itself, whatever RFC 4180 says; where one
            // does, it is not clear any more where the field ends.
            BadDataFound = found => isBad |= found.Field.StartsWith('"'),
        };
        parser = new CsvParser(new StreamReader(stream, decoding, detectEncodingFromByteOrderMarks: false, 64 * 1024), configuration);
    }

    public int Count => fields.Length;

    /// <summary>1-based line on which the row begins.</summary>
    public long Line { get; private set; }

    public RecordPlace Place => new(file, Line);

    /// <summary>The row's fields; good until the next row.</summary>
    public IReadOnlyList<string> Fields => fields;

    public string this[int column] => fields[column];

    /// <exception cref="RecordException">The file can be read no further.</exception>
    public bool Next()
    {
        do
        {
            (badColumn, fields) = (null, []);
            Line = nextLine;
            if (!Read())
            {
                return false;
            }

            fields = Take();
            nextLine += 1 + fields.Sum(field => field.AsSpan().Count('\n'));
        }
        while (fields is [] or [""]);
        return true;
    }

    /// <summary>What is wrong with the row; null where nothing is.</summary>
    public string? Problem(int columns)
    {
        if (Count != columns)
        {
            return $"row: has {Count} fields, the header has {columns}; put quotation marks around text that holds commas or line breaks";
        }

        if (badColumn is { } bad)
        {
            return $"column {bad + 1}: a quotation mark stands in the wrong place; double those inside a quoted field";
        }

        for (var column = 0; column < columns; column++)
        {
            var text = fields[column];
            if (text.AsSpan().IndexOfAny(NotUtf8, '\0') is >= 0 and var at)
            {
                return text[at] == '\0'
                    ? $"column {column + 1}: holds a NUL character (U+0000); remove it"
                    : $"column {column + 1}: not UTF-8; convert the file to UTF-8";
            }
        }

        return null;
    }

    public void Dispose() => parser.Dispose();

    private bool Read()
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException wrong)
        {
            throw new RecordException(Place, "field: longer than 64 MB; look for a quotation mark that is never closed", wrong);
        }
    }

    private string[] Take()
    {
        var taken = new string[parser.Count];
        for (var column = 0; column < taken.Length; column++)
        {
            isBad = false;
            taken[column] = parser[column];
            badColumn ??= isBad ? column : null;
        }

        return taken;
    }

    /// <summary>The separator that the header has most of, outside quotation marks.</summary>
    private static char Delimiter(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf((byte)'\n');
        var header = end < 0 ? head : head[..end];
        var best = ',';
        var most = 0;
        foreach (var candidate in ",;\t|")
        {
            var found = header.Count((byte)candidate);
            (best, most) = found > most ? (candidate, found) : (best, most);
        }

        return best;
    }
}
