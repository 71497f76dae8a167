using SocraticBench.Core.Scoring.Cues;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Rules;

/// <summary>No advice, no answer, no leading, no lecture.</summary>
internal static class PurityRules
{
    /// <summary>Stated words at which a turn lectures, acknowledgements left out.</summary>
    private const int LectureWords = 45;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("purity.advice", Component.Purity, -4, Violation.AdviceLeakage, "Tells the student what to do: \"you should\", \"you could try\", \"I recommend\".")
        {
            Find = turn => turn.Place(Cue.AdviceDuty, asking: false) ?? turn.Place(Cue.AdviceSoft, asking: false),
            Fires = ["You should multiply before adding.", "I'd suggest writing a list first."],
            Rests = ["What do you think you should do?", "How would you find out?"],
        },
        new("purity.answer_reveal", Component.Purity, -6, Violation.AnswerReveal, "States the result or the word asked for, or completes the step.")
        {
            Find = turn => turn.Place(Cue.AnswerStated, asking: false),
            Fires = ["The answer is 42."],
            Rests = ["What would the answer tell you?"],
        },
        new("purity.lecturing", Component.Purity, -4, Violation.Lecturing, "Explains at length: many stated words, acknowledgements left out.")
        {
            Find = Lecture,
        },
        new("purity.leading", Component.Purity, -4, Violation.LeadingQuestion, "A question that carries its own answer: \"don't you think\", \"isn't it\".")
        {
            Find = turn => turn.Place(Cue.LeadingPolar, asking: true),
            Fires = ["Don't you think that lying is always wrong?", "Isn't it the second one?"],
            Rests = ["What makes lying wrong?"],
        },
        new("purity.role_talk", Component.Purity, -3, Violation.MetaViolation, "Speaks of its own role or instructions, or leaves it.")
        {
            Find = turn => turn.Place(Cue.RoleTalk, false) ?? turn.Place(Cue.RoleTalk, true) ?? turn.Place(Cue.SwitchMode, false),
            Fires = ["As an AI language model I cannot feel that. What do you feel?"],
            Rests = ["What do you feel?"],
        },
        new("purity.tells", Component.Purity, -3, null, "States without asking.")
        {
            Find = turn => turn.Questions.Asked == 0 && turn.Tutor.Sentences.Length > 0 ? turn.Tutor.SpanOf(turn.Tutor.Sentences[0]) : null,
            Fires = ["That is correct."],
            Rests = ["What is correct?"],
        },
    ];

    private static (int Start, int End)? Lecture(TurnView turn)
    {
        var stated = 0;
        foreach (var sentence in turn.Tutor.Sentences)
        {
            stated += sentence.Kind is SentenceKind.Statement ? sentence.Words : 0;
            if (stated >= LectureWords)
            {
                return turn.Tutor.SpanOf(sentence);
            }
        }

        return null;
    }
}
