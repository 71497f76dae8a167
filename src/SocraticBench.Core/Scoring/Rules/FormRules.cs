using SocraticBench.Core.Scoring.Reading;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring.Rules;

/// <summary>One open question, the turn ending in it.</summary>
internal static class FormRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("form.no_question", Component.Form, -6, Violation.NoQuestion, "No sentence asks: no question, marked or not, and no imperative that asks.")
        {
            Find = turn => turn.Questions.Asked == 0 ? (turn.Tutor.Text.Length, turn.Tutor.Text.Length) : null,
            Fires = ["That is correct.", "Add the two numbers and divide by two.", ""],
            Rests = ["What do you mean by fair?", "Tell me how you got there.", "how did you get 12"],
        },
        new("form.multi_question", Component.Form, -3, Violation.MultiQuestion, "More than one real question; a restatement of the same question, and checks like \"okay?\", do not count.")
        {
            Find = turn => turn.Questions.Real >= 2 ? turn.Tutor.SpanOf(turn.Tutor.Sentences[turn.Questions.Main]) : null,
            Fires = ["What is justice? Who decides which laws count?"],
            Rests = ["What is justice?", "Why? Why do you think so?", "Okay? What would follow from that?"],
        },
        new("form.repeats", Component.Form, -1.5, null, "More than one sentence asks, but they ask the same, or check in passing.")
        {
            Find = turn => turn.Questions is { Asked: >= 2, Real: < 2 } ? turn.Tutor.SpanOf(turn.Tutor.Sentences[turn.Questions.First]) : null,
            Fires = ["Why? Why do you think so?"],
            Rests = ["Why do you think so?", "What is justice? Who decides which laws count?"],
        },
        new("form.closed_question", Component.Form, -1.5, Violation.ClosedQuestion, "A question that yes, no or a named choice answers, by the fitted head \"closed\"; openers like \"could you explain\" are open.")
        {
            Find = turn => turn.Questions.Asked > 0 && turn.Says(Head.Closed) ? Closed(turn) : null,
            Fires = ["Is it always wrong to lie?", "Do you think the first or the second is larger?", "So you added them, right?"],
            Rests = ["Could you explain what you did there?", "What makes a law just?", "Tell me more about that."],
        },
        new("form.trails_off", Component.Form, -1.5, null, "It asks, but goes on stating after its last question.")
        {
            Find = TrailsOff,
            Fires = ["What would follow from that? In my view the rule is a good one and should be kept."],
            Rests = ["The rule is old. What would follow from that?", "What would follow from that? Take your time."],
        },
        new("form.unmarked", Component.Form, -0.5, null, "A question without its question mark.")
        {
            Find = Unmarked,
            Fires = ["how did you get 12"],
            Rests = ["How did you get 12?", "Tell me how you got 12."],
        },
    ];

    private static (int Start, int End) Closed(TurnView turn)
    {
        foreach (var sentence in turn.Tutor.Sentences)
        {
            if (IsClosed(sentence))
            {
                return turn.Tutor.SpanOf(sentence);
            }
        }

        return turn.Tutor.SpanOf(turn.Tutor.Sentences[turn.Questions.Main]);
    }

    public static bool IsClosed(in Sentence sentence) =>
        sentence is { Kind: SentenceKind.Question, Words: > 2, IsPolite: false } && (sentence.IsTag || sentence.Head is QuestionHead.Be or QuestionHead.Do
            or QuestionHead.Have or QuestionHead.Can or QuestionHead.Would or QuestionHead.Statement);

    private static (int Start, int End)? TrailsOff(TurnView turn)
    {
        if (turn.Questions.Main < 0)
        {
            return null;
        }

        foreach (var sentence in turn.Tutor.Sentences[(turn.Questions.Main + 1)..])
        {
            if (!sentence.Asks && sentence.Words > 5)
            {
                return turn.Tutor.SpanOf(sentence);
            }
        }

        return null;
    }

    private static (int Start, int End)? Unmarked(TurnView turn)
    {
        if (turn.Questions.Main < 0)
        {
            return null;
        }

        var main = turn.Tutor.Sentences[turn.Questions.Main];
        return main.Kind == SentenceKind.Question && main.Mark != '?' ? turn.Tutor.SpanOf(main) : null;
    }
}
