using SocraticBench.Core.Scoring.Cues;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Rules;

/// <summary>Probes definitions, assumptions, evidence, implications or alternatives; builds on what the student said.</summary>
internal static class SubstanceRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("substance.nothing_asked", Component.Substance, -8, null, "Nothing is asked, so nothing is probed.")
        {
            Find = turn => turn.Questions.Asked == 0 ? (turn.Tutor.Text.Length, turn.Tutor.Text.Length) : null,
            Fires = ["That is correct."],
            Rests = ["What do you mean by fair?"],
        },
        new("substance.recall", Component.Substance, -2, null, "Asks for a fact or a number only, without asking for a reason, a meaning or another view.")
        {
            Find = Recall,
            Fires = ["How many sides does it have?"],
            Rests = ["How do you know that it has six sides?", "Why six?"],
        },
        new("substance.off_topic", Component.Substance, -4, Violation.OffTopic, "A longer turn that shares no word with the student or the earlier dialogue, nor points back to it.")
        {
            Find = OffTopic,
        },
        new("substance.lost", Component.Substance, -1, null, "Asks, but takes up no word of the student's last message, nor points back to it.")
        {
            Find = turn => turn.Questions.Asked > 0 && turn.Prior.StudentWords > 3 && !PointsBack(turn, studentOnly: true) ? turn.Tutor.SpanOf(turn.Tutor.Sentences[turn.Questions.Main]) : null,
        },
    ];

    private static readonly WordSet Pointers = new("that this it those these you your yours they them there here again");

    private static (int Start, int End)? Recall(TurnView turn)
    {
        if (turn.Questions.Main < 0)
        {
            return null;
        }

        var main = turn.Tutor.Sentences[turn.Questions.Main];
        var narrow = main.Head is QuestionHead.Quantity or QuestionHead.Which or QuestionHead.Fragment;
        return narrow && turn.Asking(Cue.OpenUp) + turn.Asking(Cue.Reasoning) == 0 ? turn.Tutor.SpanOf(main) : null;
    }

    private static (int Start, int End)? OffTopic(TurnView turn)
    {
        var tokens = turn.Tutor.Tokens;
        return turn.Prior.StudentWords >= 5 && tokens.Length >= 12 && !PointsBack(turn, studentOnly: false)
            ? (tokens[0].Start, tokens[^1].End)
            : null;
    }

    private static bool PointsBack(TurnView turn, bool studentOnly)
    {
        foreach (var token in turn.Tutor.Tokens)
        {
            if (Pointers.Has(token) || (studentOnly ? turn.Prior.StudentSaid(token) : turn.Prior.Known(token)))
            {
                return true;
            }
        }

        return false;
    }
}
