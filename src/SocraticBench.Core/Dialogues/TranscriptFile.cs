using SocraticBench.Core.Records;

namespace SocraticBench.Core.Dialogues;

/// <summary>The stored form of a transcript: JSON lines, header first, end last.</summary>
public static class TranscriptFile
{
    /// <summary>The bytes of a transcript.</summary>
    public static byte[] Bytes(Transcript transcript) =>
    [
        .. RecordJson.Bytes(transcript.Header), (byte)'\n',
        .. RecordJson.Lines(transcript.Turns),
        .. RecordJson.Bytes(transcript.End), (byte)'\n',
    ];

    /// <summary>Reads a transcript.</summary>
    /// <exception cref="RecordException">A line is malformed, or the file has no header and end, or a turn is out of order.</exception>
    public static Transcript Parse(ReadOnlySpan<byte> bytes, string file)
    {
        var lines = new List<Range>();
        foreach (var range in bytes.Split((byte)'\n'))
        {
            if (!bytes[range].Trim(" \r\t"u8).IsEmpty)
            {
                lines.Add(range);
            }
        }

        if (lines.Count < 2)
        {
            throw new RecordException(new RecordPlace(file), "a transcript has a header and an end line; this file is cut short");
        }

        var header = RecordJson.Parse<TranscriptHeader>(bytes[lines[0]], new RecordPlace(file, 1));
        var end = RecordJson.Parse<TranscriptEnd>(bytes[lines[^1]], new RecordPlace(file, lines.Count));
        return new Transcript(header, Turns(bytes, lines, file), end);
    }

    private static List<TranscriptTurn> Turns(ReadOnlySpan<byte> bytes, List<Range> lines, string file)
    {
        var turns = new List<TranscriptTurn>(lines.Count - 2);
        for (var line = 1; line < lines.Count - 1; line++)
        {
            var place = new RecordPlace(file, line + 1);
            var turn = RecordJson.Parse<TranscriptTurn>(bytes[lines[line]], place);
            if (turn.TurnNumber != line)
            {
                throw new RecordException(place, $"field turn: turn {turn.TurnNumber} stands where turn {line} must; the file was edited or damaged");
            }

            turns.Add(turn);
        }

        return turns;
    }
}
