using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>Cuts a JSON array, or JSON values laid out over several lines, into blocks of whole values.</summary>
/// <remarks>What follows a mistake cannot be told apart any more, so the first one ends the reading.</remarks>
internal sealed class ValueBlocks(Stream stream, string file, int maxRecordBytes = RecordBlock.MaxRecordBytes) : IRecordBlocks
{
    private static readonly JsonReaderOptions ManyValues = new() { AllowMultipleValues = true };

    private readonly List<(int Start, int Length)> found = [];
    private JsonReaderState state = new(ManyValues);
    private PooledBytes pending = new(RecordBlock.TargetBytes);
    private int searched;
    private int valueStart = -1;
    private int rootDepth;
    private bool ended;
    private long line = 1;
    private long ordinal;

    public void Dispose() => pending.Dispose();

    public IEnumerable<RecordBlock> Read()
    {
        while (!ended)
        {
            Fill();
            var problem = Search();
            if (found.Count > 0 || problem is not null)
            {
                yield return Cut(problem);
            }
        }
    }

    private void Fill()
    {
        var target = Math.Max(RecordBlock.TargetBytes, pending.Length * 2);
        while (pending.Length < target && !ended)
        {
            var got = stream.Read(pending.GetSpan(target - pending.Length)[..(target - pending.Length)]);
            pending.Advance(got);
            ended = got == 0;
        }
    }

    /// <summary>Finds whole values in what was read; answers what is wrong where it stops making sense.</summary>
    private RecordException? Search()
    {
        var reader = new Utf8JsonReader(pending.Written.Span[searched..], ended, state);
        try
        {
            while (reader.Read())
            {
                Take(ref reader);
            }
        }
        catch (JsonException wrong)
        {
            ended = true;
            return Problem(MalformedJson.Explain(wrong), searched + (int)reader.BytesConsumed);
        }

        state = reader.CurrentState;
        searched += (int)reader.BytesConsumed;
        var held = pending.Length - (valueStart < 0 ? searched : valueStart);
        if (held <= maxRecordBytes)
        {
            return null;
        }

        ended = true;
        return Problem($"value: longer than {maxRecordBytes / (1024 * 1024)} MB; split the dialogue into several records", pending.Length);
    }

    private void Take(ref Utf8JsonReader reader)
    {
        var start = searched + (int)reader.TokenStartIndex;
        var opens = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.StartArray)
        {
            rootDepth = 1;
        }
        else if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.EndArray && rootDepth == 1)
        {
            rootDepth = 0;
        }
        else if (reader.CurrentDepth == rootDepth && opens)
        {
            valueStart = start;
        }
        else if (reader.CurrentDepth == rootDepth)
        {
            found.Add((valueStart < 0 ? start : valueStart, searched + (int)reader.BytesConsumed - (valueStart < 0 ? start : valueStart)));
            valueStart = -1;
        }
    }

    private RecordBlock Cut(RecordException? problem)
    {
        var keepFrom = Math.Min(searched, valueStart < 0 ? searched : valueStart);
        var block = new RecordBlock(pending);
        var rest = problem is null ? pending.Written.Span[keepFrom..] : [];
        pending = new PooledBytes(Math.Max(RecordBlock.TargetBytes, rest.Length * 2));
        rest.CopyTo(pending.GetSpan(rest.Length));
        pending.Advance(rest.Length);
        Slice(block, keepFrom);
        searched -= keepFrom;
        valueStart = valueStart < 0 ? -1 : 0;
        if (problem is not null)
        {
            block.Slices.Add(new RecordSlice(0, 0, problem.Place.Line ?? line, ++ordinal, problem));
        }

        return block;
    }

    private void Slice(RecordBlock block, int end)
    {
        var counted = 0;
        foreach (var (start, length) in found)
        {
            line += Lines(block.Bytes, counted, start);
            block.Slices.Add(new RecordSlice(start, length, line, ++ordinal));
            line += Lines(block.Bytes, start, start + length);
            counted = start + length;
            // Line breaks in JSON stand between tokens only; what is carried into a line of output must not break it.
            block.Bytes.Slice(start, length).Span.Replace((byte)'\n', (byte)' ');
            block.Bytes.Slice(start, length).Span.Replace((byte)'\r', (byte)' ');
        }

        line += Lines(block.Bytes, counted, Math.Max(counted, end));
        found.Clear();
    }

    private RecordException Problem(string what, int at)
    {
        // Lines of values that were found but not yet cut are still in the buffer, so counting from its start is right.
        var place = new RecordPlace(file, line + Lines(pending, 0, Math.Min(at, pending.Length)));
        return new RecordException(place, what);
    }

    private static int Lines(PooledBytes bytes, int from, int to) => bytes.Slice(from, to - from).Span.Count((byte)'\n');
}
