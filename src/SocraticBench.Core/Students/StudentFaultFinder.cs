using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Students;

/// <summary>
/// Finds the faults of a student played by a model, by rules: cues of tutoring and of stepping out of the part, the answer's words, and
/// three-word sequences said before. Sentences that the student was told to say are left out of account.
/// </summary>
public sealed class StudentFaultFinder(Seed seed)
{
    // As in the seed linter: more than half of the answer's long words and numbers in one message.
    private const double AnswerShare = 0.5;

    // Share of a message's three-word sequences that an earlier message holds, and how many there must be to tell.
    private const double RepeatedShare = 0.6;
    private const int FewestSequences = 4;

    private static readonly string[] s_tutoring =
    [
        "what makes you", "how do you know", "how did you arrive", "why do you think", "why do you believe", "what would happen if", "what are you assuming",
        "what assumption", "can you think of", "have you considered", "what evidence", "how might someone", "what led you to", "could you explain how you",
        "can you explain why you", "what do you notice", "how would you test", "what follows from your",
    ];

    private static readonly string[] s_outside =
    [
        "as an ai", "language model", "i'm an ai", "i am an ai", "an ai assistant", "as a tutor", "as your tutor", "how can i help", "i can help you",
        "let me explain it to you", "my notes say", "word for word", "role-play", "roleplay", "my persona", "system prompt", "stay in character",
    ];

    private readonly List<HashSet<string>> _said = [];
    private readonly HashSet<string> _answer = SeedWords.Stems(seed.ReferenceAnswer);

    /// <summary>Takes a message in as said, so that saying it again is a fault.</summary>
    /// <param name="text">The message as the tutor was given it.</param>
    /// <param name="verbatim">Sentences that it was told to say.</param>
    public void Remember(string text, IReadOnlyList<string> verbatim) => _said.Add(Sequences(Own(text, verbatim)));

    /// <summary>The faults of the next message, in the order of the enum.</summary>
    /// <param name="text">What the model said; anything at all.</param>
    /// <param name="verbatim">Sentences that it was told to say.</param>
    public IReadOnlyList<StudentFault> Of(string text, IReadOnlyList<string> verbatim)
    {
        var own = Own(text, verbatim);
        var sequences = Sequences(own);
        return
        [
            .. If(StudentFault.Tutors, Tutors(own)),
            .. If(StudentFault.RevealsAnswer, _answer.Count > 0 && SeedWords.Stems(own).Count(_answer.Contains) > AnswerShare * _answer.Count),
            .. If(StudentFault.Repeats, _said.Exists(earlier => Repeats(sequences, earlier))),
            .. If(StudentFault.LeavesPersona, s_outside.Any(cue => own.Contains(cue, StringComparison.Ordinal))),
            .. If(StudentFault.LeavesOut, verbatim.Any(sentence => !text.Contains(sentence, StringComparison.Ordinal))),
        ];
    }

    private static string Own(string text, IReadOnlyList<string> verbatim)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(verbatim);
        return verbatim.Aggregate(text, (left, sentence) => left.Replace(sentence, " ", StringComparison.Ordinal)).ToLowerInvariant().Replace('’', '\'');
    }

    // Three words in a row are little to go by in a short message: there the whole must be the same.
    private static bool Repeats(HashSet<string> sequences, HashSet<string> earlier) => sequences.Count >= FewestSequences
        ? sequences.Count(earlier.Contains) >= RepeatedShare * sequences.Count
        : sequences.Count > 0 && sequences.SetEquals(earlier);

    private static bool Tutors(string own) =>
        QuestionCues.QuestionsOf(own).Questions is { Length: > 0 } questions && s_tutoring.Any(cue => questions.Contains(cue, StringComparison.Ordinal));

    private static HashSet<string> Sequences(string own)
    {
        var words = own.Split([' ', ',', '.', ';', ':', '!', '?', '(', ')', '"', '…', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - 2)).Select(at => $"{words[at]} {words[at + 1]} {words[at + 2]}")];
    }

    private static IEnumerable<StudentFault> If(StudentFault fault, bool found) => found ? [fault] : [];
}
