using SocraticBench.Core.Records;

namespace SocraticBench.Local.Transcripts;

/// <summary>What each column of a CSV file means. Names are compared without case, blanks and hyphens read as underscores.</summary>
internal sealed class CsvHeader
{
    private static readonly string[] TutorNames = ["assistant_text", "tutor_text", "tutor", "assistant", "teacher", "response", "reply", "completion"];
    private static readonly string[] StudentNames = ["user_text", "student_text", "student", "user", "prompt", "question"];
    private static readonly string[] DialogueNames = ["dialogue_id", "dialog_id", "conversation_id", "session_id", "transcript_id"];
    private static readonly string[] TextNames = ["text", "content", "utterance", "message"];
    private static readonly string[] TurnNames = ["turn", "turn_number", "turn_id", "utterance_id"];

    private readonly string[] names;

    /// <exception cref="RecordException">A name stands there twice, or the columns of neither layout are there.</exception>
    public CsvHeader(IReadOnlyList<string> header, RecordPlace place)
    {
        names = [.. header.Select((name, at) => string.IsNullOrWhiteSpace(name) ? $"column_{at + 1}" : name.Trim())];
        if (Array.FindIndex(names, (name) => names.Count(other => Plain(other) == Plain(name)) > 1) is >= 0 and var twice)
        {
            throw new RecordException(place, $"column {Quote.Short(names[twice])}: stands there twice; rename one");
        }

        Id = Find(["id"]);
        Role = Find(["role", "speaker"]);
        DialogueId = Find(DialogueNames);
        Message = Find(TextNames);
        Turn = Find(TurnNames);
        IsMessages = Role >= 0 && Message >= 0 && DialogueId >= 0;
        Tutor = Find(TutorNames);
        Student = Find(StudentNames);
        Context = Find(["context"]);
        if (!IsMessages && (Tutor < 0 || (Student < 0 && Context < 0)))
        {
            throw new RecordException(place,
                $"neither JSON nor CSV with the columns that are needed (found: {Quote.Short(string.Join(", ", names))}); "
                + "give assistant_text and user_text for a tutor turn a row, or dialogue_id, role and text for a message a row");
        }
    }

    /// <summary>Whether a row is a message of a dialogue; otherwise it is a tutor turn.</summary>
    public bool IsMessages { get; }

    public int Count => names.Length;

    public int Id { get; }

    public int DialogueId { get; }

    public int Turn { get; }

    public int Role { get; }

    public int Message { get; }

    public int Tutor { get; }

    public int Student { get; }

    public int Context { get; }

    /// <summary>The name under which a column goes on: the reader's own for what it knows, else as it stands in the file.</summary>
    public string NameOf(int column) =>
        column == DialogueId ? "dialogue_id"
        : Plain(names[column]) is "model" or "reference_answer" ? Plain(names[column])
        : names[column];

    private static string Plain(string name) => name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    private int Find(string[] wanted)
    {
        foreach (var name in wanted)
        {
            if (Array.FindIndex(names, column => Plain(column) == name) is >= 0 and var at)
            {
                return at;
            }
        }

        return -1;
    }
}
