namespace SocraticBench.Models.Simulated;

/// <summary>Finds what the student says in a message that may also hold pages of pasted text.</summary>
internal static class Passage
{
    // A message of the largest phase is half a megabyte. What a student says of its own stands at either end of what it pastes.
    private const int Reach = 3_000;

    private const int LongestOwnWords = 900;

    private static readonly string[] s_firstPerson = ["i", "i'm", "i've", "i'd", "i’m", "i’ve", "i’d", "my", "me", "we"];

    /// <summary>The student's own words as well as can be told: short paragraphs in the first person, else the shortest of all.</summary>
    public static string Of(string message)
    {
        if (message.Length <= LongestOwnWords)
        {
            return message;
        }

        var paragraphs = Ends(message)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(paragraph => paragraph.Length is >= 12 and <= LongestOwnWords)
            .ToList();
        var own = paragraphs.Where(SpeaksOfItself).ToList();
        return own.Count > 0
            ? string.Join('\n', own)
            : paragraphs.MinBy(paragraph => paragraph.Length) ?? message[^LongestOwnWords..];
    }

    /// <summary>Beginning and end of a long message; a short one whole.</summary>
    public static string Ends(string message) =>
        message.Length <= 2 * Reach ? message : string.Concat(message.AsSpan(0, Reach), "\n", message.AsSpan(message.Length - Reach));

    private static bool SpeaksOfItself(string paragraph) =>
        paragraph.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => s_firstPerson.Contains(word, StringComparer.OrdinalIgnoreCase));
}
