using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Runs the first stage over a transcript.</summary>
internal sealed class TranscriptFilter(HeuristicScorer scorer, ScoringIdentity scoring)
{
    // What the heuristic reads of the dialogue before a turn; bounded, so that the cost of a turn does not grow with the dialogue.
    private const int ContextMessages = 8;

    /// <summary>The first stage's answer on every turn.</summary>
    public IReadOnlyList<FilteredTurn> Filter(Transcript transcript)
    {
        var said = new List<Message>();
        var filtered = new List<FilteredTurn>(transcript.Turns.Count);
        foreach (var turn in transcript.Turns)
        {
            // The student's own words only: a tutor who takes up the student is not held to a text that the student pasted.
            said.Add(new Message(Role.Student, PastedText.Strip(turn.UserText)));
            filtered.Add(Filter(turn, said, transcript.Header.ReferenceAnswer));
            said.Add(new Message(Role.Tutor, turn.AssistantText));
        }

        return filtered;
    }

    private FilteredTurn Filter(TranscriptTurn turn, List<Message> said, string? referenceAnswer)
    {
        if (turn.Outcome is TurnOutcome.Filtered)
        {
            return new FilteredTurn { TurnNumber = turn.TurnNumber, Heuristic = null, PSocratic = null, QuestionType = null, Rules = [], NeedsJudge = false };
        }

        var score = scorer.Score(new TutorTurnText
        {
            AssistantText = turn.AssistantText,
            UserText = said[^1].Text,
            Context = said[Math.Max(0, said.Count - ContextMessages)..],
            ReferenceAnswer = referenceAnswer,
        });
        return new FilteredTurn
        {
            TurnNumber = turn.TurnNumber,
            Heuristic = score.Result,
            PSocratic = score.PSocratic,
            QuestionType = score.QuestionType,
            Rules = score.Rules,
            NeedsJudge = scoring.Judge is not null && turn.Outcome is not TurnOutcome.Empty && score.Result.Confidence <= scoring.SkipAbove,
        };
    }
}
