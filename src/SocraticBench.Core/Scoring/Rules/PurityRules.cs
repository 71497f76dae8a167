using SocraticBench.Core.Scoring.Cues;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring.Rules;

/// <summary>
/// No advice, no answer, no leading, no lecture. The first four flag by fitted heads and take nothing off by themselves: what
/// telling takes off Purity is weighed by evidence that can only lower it, so that no padding talks a flag away.
/// </summary>
internal static class PurityRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("purity.advice", Component.Purity, 0, Violation.AdviceLeakage, "Tells the student what to do, by the fitted head \"advice\".")
        {
            Find = turn => turn.Says(Head.Advice) ? turn.Place(Cue.AdviceDuty, false) ?? turn.Place(Cue.AdviceSoft, false) ?? Statement(turn) : null,
        },
        new("purity.answer_reveal", Component.Purity, 0, Violation.AnswerReveal, "States the result or completes the step, by the fitted head \"reveal\".")
        {
            Find = turn => turn.Says(Head.Reveal) ? turn.Place(Cue.AnswerStated, false) ?? Statement(turn) : null,
        },
        new("purity.lecturing", Component.Purity, 0, Violation.Lecturing, "Explains at length, by the fitted head \"lecturing\".")
        {
            Find = turn => turn.Says(Head.Lecturing) ? Statement(turn) : null,
        },
        new("purity.leading", Component.Purity, 0, Violation.LeadingQuestion, "The question carries its answer or leads by narrow steps to it, by the fitted head \"leading\".")
        {
            Find = turn => turn.Questions.Asked > 0 && turn.Says(Head.Leading) ? turn.Tutor.SpanOf(turn.Tutor.Sentences[turn.Questions.Main]) : null,
        },
        new("purity.own_answer", Component.Purity, -3, null, "A question that offers its answer: \"don't you think\", \"isn't it\".")
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
    ];

    // The longest statement; the whole turn where it states nothing.
    private static (int Start, int End) Statement(TurnView turn)
    {
        var longest = -1;
        for (var i = 0; i < turn.Tutor.Sentences.Length; i++)
        {
            var sentence = turn.Tutor.Sentences[i];
            if (!sentence.Asks && (longest < 0 || sentence.Words > turn.Tutor.Sentences[longest].Words))
            {
                longest = i;
            }
        }

        return longest < 0 ? turn.Tutor.SpanOf(0, turn.Tutor.Tokens.Length) : turn.Tutor.SpanOf(turn.Tutor.Sentences[longest]);
    }
}
