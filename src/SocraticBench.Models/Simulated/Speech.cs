using SocraticBench.Core.Statistics;

namespace SocraticBench.Models.Simulated;

/// <summary>Puts a simulated tutor's move into words.</summary>
internal static class Speech
{
    private const double LeadInShare = 0.45;

    /// <summary>The words of a move.</summary>
    /// <param name="move">What the tutor means to do.</param>
    /// <param name="rngSeed">The dialogue's seed.</param>
    /// <param name="turn">The turn, 1-based.</param>
    /// <param name="students">The student's messages in view, oldest first; the last one is answered.</param>
    /// <param name="recalls">Whether to come back to an earlier message where there is one.</param>
    public static string Of(Move move, long rngSeed, int turn, IReadOnlyList<string> students, bool recalls)
    {
        var chance = Occasion.Of(rngSeed, turn, "words");
        var last = students.Count == 0 ? "" : students[^1];
        var topic = move == Move.Assume ? Topic.OfSideClaim(last, chance) : Topic.Of(last, chance);
        var slots = topic.Slots();
        return move switch
        {
            Move.Ask when recalls && Earlier(students, topic, chance) is { } past => Recalling(past, chance, slots),
            Move.Ask => Asking(rngSeed, turn, chance, slots),
            Move.CheckIn => Say(InTurn(AskingPhrases.CheckIns, rngSeed, turn)),
            Move.Repeat => Say(AskingPhrases.Template[turn % AskingPhrases.Template.Count]),
            Move.Assume => Say(InTurn(AskingPhrases.Assuming, rngSeed, turn)),
            Move.Lead => Say(InTurn(TellingPhrases.Leading, rngSeed, turn)),
            Move.Advise => Several(TellingPhrases.Advice, 3 + chance.NextInt(2), chance, slots),
            Move.Lecture => Lecture(chance, slots),
            Move.Reveal => Say(InTurn(TellingPhrases.Reveals, rngSeed, turn)) + " " + Say(chance.Pick(TellingPhrases.LectureBodies)),
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "no such move"),
        };

        string Say(string pattern) => Grammar.Say(pattern, chance, slots);
    }

    private static string Asking(long rngSeed, int turn, Chance chance, Dictionary<string, string> slots)
    {
        var pattern = InTurn(AskingPhrases.Questions, rngSeed, turn);
        var question = Grammar.Say(pattern, chance, slots);
        if (!chance.NextBool(LeadInShare))
        {
            return question;
        }

        // Quoting the same clause twice in one breath is what no tutor does.
        var quotesOnlyWord = !pattern.Contains("{idea}", StringComparison.Ordinal) && !pattern.Contains("{claim}", StringComparison.Ordinal);
        return Grammar.Say(chance.Pick(quotesOnlyWord ? AskingPhrases.ClaimLeadIns : AskingPhrases.WordLeadIns), chance, slots) + " " + question;
    }

    private static string Recalling(string past, Chance chance, Dictionary<string, string> slots)
    {
        slots["past"] = past;
        return Grammar.Say(chance.Pick(AskingPhrases.Recalls), chance, slots) + " " + Grammar.Say(chance.Pick(AskingPhrases.RecallQuestions), chance, slots);
    }

    private static string Lecture(Chance chance, Dictionary<string, string> slots) =>
        Grammar.Say(chance.Pick(TellingPhrases.LectureOpenings), chance, slots) + " "
        + Several(TellingPhrases.LectureBodies, 3 + chance.NextInt(3), chance, slots) + " "
        + Grammar.Say(chance.Pick(TellingPhrases.LectureEnds), chance, slots);

    private static string Several(IReadOnlyList<string> patterns, int count, Chance chance, Dictionary<string, string> slots) =>
        string.Join(' ', chance.Shuffled(Enumerable.Range(0, patterns.Count)).Take(count).Order().Select(index => Grammar.Say(patterns[index], chance, slots)));

    // Dealt like cards, a dialogue's own deck: no pattern comes back before all have been used.
    private static string InTurn(IReadOnlyList<string> patterns, long rngSeed, int turn) =>
        patterns[Occasion.Of(rngSeed, turn / patterns.Count, "deck").Shuffled(Enumerable.Range(0, patterns.Count))[turn % patterns.Count]];

    private static string? Earlier(IReadOnlyList<string> students, Topic topic, Chance chance)
    {
        if (students.Count < 3)
        {
            return null;
        }

        var past = Topic.Of(students[chance.NextInt(students.Count - 2)], chance);
        return past == Topic.None || past.Quote == topic.Quote ? null : past.Quote;
    }
}
