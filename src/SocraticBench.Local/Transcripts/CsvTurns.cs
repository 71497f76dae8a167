using System.Globalization;
using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>A row is a tutor turn. Columns that are not understood go on as text.</summary>
internal sealed class CsvTurns(CsvHeader header) : ICsvLayout
{
    private readonly Utf8JsonWriter json = new(Stream.Null, CsvJson.Options);
    private long ordinal;

    public void Dispose() => json.Dispose();

    public void Refuse(RecordBlock block, RecordException problem) =>
        block.Slices.Add(new RecordSlice(0, 0, problem.Place.Line ?? 0, ++ordinal, problem));

    public void End(RecordBlock block)
    {
    }

    public void Add(RecordBlock block, CsvRows row)
    {
        ordinal++;
        var start = block.Bytes.Length;
        json.Reset(block.Bytes);
        json.WriteStartObject();
        json.WriteString("id"u8, header.Id >= 0 ? row[header.Id] : string.Create(CultureInfo.InvariantCulture, $"row-{ordinal}"));
        for (var column = 0; column < header.Count; column++)
        {
            Write(row[column], column);
        }

        json.WriteEndObject();
        json.Flush();
        block.Slices.Add(new RecordSlice(start, block.Bytes.Length - start, row.Line, ordinal));
    }

    private void Write(string text, int column)
    {
        if (column == header.Tutor)
        {
            json.WriteString("assistant_text"u8, text);
        }
        else if (column == header.Student)
        {
            json.WriteString("user_text"u8, text);
        }
        else if (column == header.Context)
        {
            json.WritePropertyName("context"u8);
            CsvJson.WriteContext(json, text);
        }
        else if (column != header.Id)
        {
            CsvJson.WriteCarried(json, header.NameOf(column), text);
        }
    }
}
