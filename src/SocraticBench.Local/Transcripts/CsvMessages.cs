using System.Globalization;
using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>A row is a message; the rows of a dialogue stand together, oldest first. A dialogue with a row that cannot be used is left out whole.</summary>
internal sealed class CsvMessages(CsvHeader header) : ICsvLayout
{
    private readonly PooledBytes held = new(64 * 1024);
    private readonly Utf8JsonWriter json = new(Stream.Null, CsvJson.Options);
    private readonly HashSet<long> finished = [];
    private RecordException? problem;
    private string? dialogue;
    private decimal lastTurn;
    private long line;
    private long ordinal;

    public void Dispose()
    {
        json.Dispose();
        held.Dispose();
    }

    public void Refuse(RecordBlock block, RecordException problem) => this.problem ??= problem;

    public void Add(RecordBlock block, CsvRows row)
    {
        if (dialogue is null || !row[header.DialogueId].Equals(dialogue, StringComparison.Ordinal))
        {
            End(block);
            Begin(row);
        }

        problem ??= Check(row);
        if (problem is null)
        {
            Write(row);
        }
    }

    public void End(RecordBlock block)
    {
        if (problem is not null)
        {
            block.Slices.Add(new RecordSlice(0, 0, problem.Place.Line ?? 0, ++ordinal, problem));
        }
        else if (dialogue is not null)
        {
            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
            var start = block.Bytes.Length;
            held.Written.Span.CopyTo(block.Bytes.GetSpan(held.Length));
            block.Bytes.Advance(held.Length);
            block.Slices.Add(new RecordSlice(start, held.Length, line, ++ordinal));
        }

        (dialogue, problem) = (null, null);
    }

    private void Begin(CsvRows row)
    {
        dialogue = row[header.DialogueId];
        line = row.Line;
        lastTurn = decimal.MinValue;
        held.Clear();
        json.Reset(held);
        json.WriteStartObject();
        json.WriteString("id"u8, dialogue);
        for (var column = 0; column < header.Count; column++)
        {
            if (header.NameOf(column) is "model" or "reference_answer")
            {
                CsvJson.WriteCarried(json, header.NameOf(column), row[column]);
            }
        }

        json.WriteStartArray("turns"u8);
        // 64 bits of a good hash a dialogue, and not its name: a file of gigabytes may hold millions of them.
        if (!finished.Add(Hash(dialogue)))
        {
            problem = new RecordException(row.Place, $"column dialogue_id: '{Quote.Short(dialogue)}' comes back after another dialogue; sort the file by dialogue and turn");
        }
    }

    private RecordException? Check(CsvRows row)
    {
        if (string.IsNullOrWhiteSpace(dialogue))
        {
            return new RecordException(row.Place, "column dialogue_id: is empty; give every row the id of its dialogue");
        }

        if (held.Length + (long)row[header.Message].Length > RecordBlock.MaxRecordBytes)
        {
            return new RecordException(row.Place, "dialogue: longer than 64 MB; split it");
        }

        if (header.Turn < 0)
        {
            return null;
        }

        if (!decimal.TryParse(row[header.Turn], NumberStyles.Number, CultureInfo.InvariantCulture, out var turn))
        {
            return new RecordException(row.Place, $"column turn: '{Quote.Short(row[header.Turn])}' is no number; number the messages of a dialogue");
        }

        var falls = turn < lastTurn;
        lastTurn = turn;
        return falls ? new RecordException(row.Place, $"column turn: {turn.ToString(CultureInfo.InvariantCulture)} stands after a higher one; sort the file by dialogue and turn") : null;
    }

    private void Write(CsvRows row)
    {
        try
        {
            Roles.Parse(row[header.Role], new FieldPath("role"));
        }
        catch (InvalidFieldException wrong)
        {
            problem = new RecordException(row.Place, $"column {wrong.Message}", wrong);
            return;
        }

        json.WriteStartObject();
        json.WriteString("role"u8, row[header.Role]);
        json.WriteString("text"u8, row[header.Message]);
        for (var column = 0; column < header.Count; column++)
        {
            if (column != header.Role && column != header.Message && column != header.DialogueId && column != header.Turn)
            {
                json.WriteString(header.NameOf(column), row[column]);
            }
        }

        json.WriteEndObject();
        // The writer keeps up to what it was asked for last; handed over row by row, the dialogue's size is known.
        json.Flush();
    }

    private static long Hash(string dialogue) =>
        BitConverter.ToInt64(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(dialogue)));
}
