using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Students;

/// <summary>
/// What the student makes of a tutor turn. A reader of its own, apart from the scorer and simpler, so that tuning the scorer never changes a
/// dialogue. It takes any text: a turn that it cannot read is a statement.
/// </summary>
public sealed record TutorMove
{
    /// <summary>Version of the reader; part of the student's.</summary>
    public const string Version = "reader-1.0";

    /// <summary>Words of telling above which a turn is a lecture to the student.</summary>
    public const int LectureWords = 60;

    // A turn of a megabyte is read at both ends; no student listens longer.
    private const int ReadAtEachEnd = 6_000;

    private TutorMove(string questions, TutorWords words)
    {
        Question = questions;
        Words = words;
        Type = Asks ? QuestionCues.TypeOf(questions) : null;
    }

    /// <summary>The questions asked, lower case; empty where none is.</summary>
    public string Question { get; }

    /// <summary>Whether the turn says nothing: no letter and no digit.</summary>
    public bool IsSilent => Words.Count == 0;

    /// <summary>Whether it asks something.</summary>
    public bool Asks => Question.Length > 0;

    /// <summary>What the question probes; null where nothing is asked or the reader cannot tell.</summary>
    public QuestionType? Type { get; }

    /// <summary>Whether it explains at length, whether or not it also asks.</summary>
    public bool Lectures => ToldWords > LectureWords;

    /// <summary>Words outside its questions.</summary>
    public int ToldWords => Words.Count - Words.InQuestions;

    private TutorWords Words { get; }

    /// <summary>Reads a tutor turn; never throws for what a tutor said.</summary>
    public static TutorMove Read(string? tutorText)
    {
        var text = Ends(tutorText ?? "").ToLowerInvariant().Replace('’', '\'');
        var (questions, inQuestions) = QuestionCues.QuestionsOf(text);
        return new TutorMove(questions, new TutorWords(CountWords(text), inQuestions));
    }

    /// <summary>Whether the question takes up something known by these word stems: a word of it begins with one, or a phrase of it is one.</summary>
    public bool Addresses(IReadOnlyList<string> stems)
    {
        ArgumentNullException.ThrowIfNull(stems);
        return Asks && stems.Any(stem => stem.Length > 0 && BeginsAWord(Question, stem));
    }

    internal static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var character in text)
        {
            // An apostrophe does not end a word.
            var part = char.IsLetterOrDigit(character) || (inside && character is '\'' or '-');
            count += part && !inside ? 1 : 0;
            inside = part;
        }

        return count;
    }

    private static bool BeginsAWord(string text, string stem)
    {
        for (var at = text.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Ends(string text) =>
        text.Length <= 2 * ReadAtEachEnd ? text : string.Concat(text.AsSpan(0, ReadAtEachEnd), " ", text.AsSpan(text.Length - ReadAtEachEnd));

    private readonly record struct TutorWords(int Count, int InQuestions);
}
