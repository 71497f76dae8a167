using SocraticBench.Core.Scoring.Cues;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring;

/// <summary>Which of the six types a turn's questions are: five by fitted heads, meta by its cues, for which people's labels do not exist.</summary>
internal static class QuestionTyping
{
    public static QuestionType? Of(TurnView turn)
    {
        if (turn.Questions.Main < 0 || turn.Weighing is not { } weighing)
        {
            return null;
        }

        if (turn.Asking(Cue.Meta) >= 2)
        {
            return QuestionType.Meta;
        }

        var best = Head.Definitions;
        for (var head = Head.Definitions; head <= Head.Alternatives; head++)
        {
            best = weighing[head] > weighing[best] ? head : best;
        }

        return (QuestionType)(best - Head.Definitions);
    }
}
