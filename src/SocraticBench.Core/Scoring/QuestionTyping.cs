using SocraticBench.Core.Scoring.Cues;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring;

/// <summary>Which of the six types a turn's questions are, by the cues in them.</summary>
internal static class QuestionTyping
{
    public static QuestionType? Of(TurnView turn)
    {
        if (turn.Questions.Main < 0)
        {
            return null;
        }

        var (best, most) = (ByHead(turn.Tutor.Sentences[turn.Questions.Main].Head), 0);
        for (var type = 0; type < 6; type++)
        {
            var count = turn.Asking(Cue.Definitions + type);
            (best, most) = count > most ? ((QuestionType)type, count) : (best, most);
        }

        return best;
    }

    private static QuestionType ByHead(QuestionHead head) => head switch
    {
        QuestionHead.Why or QuestionHead.How or QuestionHead.Prompt => QuestionType.Evidence,
        QuestionHead.WhatIf => QuestionType.Implications,
        QuestionHead.What or QuestionHead.Which or QuestionHead.Quantity => QuestionType.Definitions,
        _ => QuestionType.Assumptions,
    };
}
