using SocraticBench.Core.Scoring;

namespace SocraticBench.Tests.Transcripts;

/// <summary>A scorer whose answer can be read off the text: 9 for a turn that ends in a question mark, else 4; substance tells what it was shown.</summary>
internal static class FakeScorer
{
    public static HeuristicScore Score(TutorTurnText turn)
    {
        var asks = turn.AssistantText.EndsWith('?');
        var result = new HeuristicResult
        {
            Form = asks ? 9 : 4,
            Substance = Math.Min(10, turn.Context.Count),
            Purity = turn.ReferenceAnswer is { } answer && turn.AssistantText.Contains(answer, StringComparison.Ordinal) ? 0 : 10,
            Violations = asks ? [] : [Violation.NoQuestion],
            Confidence = 0.75,
            Score = asks ? 9 : 4,
        };
        return new HeuristicScore(result, asks ? 0.75 : 0.25, asks ? QuestionType.Evidence : null, [Hit(turn)]);
    }

    /// <summary>The student's message goes through in the rule's id, so that a test can see what the scorer was given.</summary>
    private static RuleHit Hit(TutorTurnText turn) => new()
    {
        Id = $"user:{turn.UserText}",
        Component = Component.Form,
        Points = -1.5,
        Start = 0,
        End = turn.AssistantText.Length,
    };
}
