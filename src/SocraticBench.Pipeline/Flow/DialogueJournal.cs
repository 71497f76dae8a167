using System.Text.Json;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Pipeline.Flow;

/// <summary>A dialogue under way, as its journal tells it: the header, then turns of the tutor and lines of a student played by a model.</summary>
/// <param name="Header">The run; null where the journal is empty.</param>
/// <param name="Turns">The tutor's turns, in order.</param>
/// <param name="Lines">The student's paid lines, by the turn that they are put to; empty where no model plays it.</param>
internal sealed record DialogueJournal(TranscriptHeader? Header, IReadOnlyList<TranscriptTurn> Turns, IReadOnlyDictionary<int, StudentLine> Lines)
{
    /// <summary>Reads the entries of a journal.</summary>
    /// <exception cref="RecordException">An entry is neither.</exception>
    public static DialogueJournal Parse(IReadOnlyList<ReadOnlyMemory<byte>> entries, string file)
    {
        var turns = new List<TranscriptTurn>();
        var lines = new Dictionary<int, StudentLine>();
        foreach (var (index, entry) in entries.Index().Skip(1))
        {
            var place = new RecordPlace(file, index + 1);
            if (IsLine(entry, place))
            {
                var line = RecordJson.Parse<StudentLine>(entry.Span, place);
                lines[line.BeforeTurn] = line;
            }
            else
            {
                turns.Add(RecordJson.Parse<TranscriptTurn>(entry.Span, place));
            }
        }

        var header = entries.Count == 0 ? null : RecordJson.Parse<TranscriptHeader>(entries[0].Span, new RecordPlace(file, 1));
        return new DialogueJournal(header, turns, lines);
    }

    private static bool IsLine(ReadOnlyMemory<byte> entry, RecordPlace place)
    {
        try
        {
            using var json = JsonDocument.Parse(entry);
            return json.RootElement.ValueKind is JsonValueKind.Object && json.RootElement.TryGetProperty("before_turn", out _);
        }
        catch (JsonException damaged)
        {
            throw new RecordException(place, $"is no JSON: {damaged.Message}", damaged);
        }
    }
}
