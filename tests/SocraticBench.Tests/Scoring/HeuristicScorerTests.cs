using SocraticBench.Core.Scoring;

namespace SocraticBench.Tests.Scoring;

public sealed class HeuristicScorerTests
{
    private static readonly HeuristicScorer Scorer = new(TestRubric.Standard);

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("…")]
    public void Text_without_a_word_scores_zero_and_asks_nothing(string text)
    {
        var score = Scorer.Score(new TutorTurnText { AssistantText = text });

        Assert.Equal(0, score.Result.Score);
        Assert.Equal([Violation.NoQuestion], score.Result.Violations);
        Assert.Null(score.QuestionType);
    }

    [Theory]
    [InlineData("I think lying is always wrong.", "What makes a lie wrong even when it spares someone pain?")]
    [InlineData("Everyone cheats on taxes, so it is fine.", "How does the number of people who cheat bear on whether cheating is fine?")]
    [InlineData("I want to be a better leader.", "What do you mean by a better leader?")]
    [InlineData("The loop runs five times.", "What led you to think that the loop runs five times?")]
    public void A_good_socratic_question_reaches_eight(string student, string tutor) =>
        Assert.True(Score(student, tutor).Result.Score >= 8, $"{Score(student, tutor).Result.Score}");

    [Theory]
    [InlineData("What is 12 times 4?", "The answer is 48. You should multiply 10 by 4 and then add 8.")]
    [InlineData("I want to be a better leader.", "You should listen more, delegate more and give feedback every week. Make sure to set clear goals.")]
    [InlineData("Is lying wrong?", "Lying is wrong because it breaks trust. In philosophy, this is called deontology, and Kant argued that lying can never be made a law for everyone.")]
    public void Telling_falls_two_points_below_eight(string student, string tutor) =>
        Assert.True(Score(student, tutor).Result.Score <= 6, $"{Score(student, tutor).Result.Score}");

    [Fact]
    public void Confidence_is_the_larger_of_p_and_its_rest()
    {
        var score = Score("I think lying is wrong.", "What makes it wrong?");

        Assert.Equal(Math.Max(score.PSocratic, 1 - score.PSocratic), score.Result.Confidence, 12);
    }

    [Fact]
    public void Every_hit_lies_within_the_text()
    {
        const string text = "You should add them first. Isn't it 5? What do you get then? Now write it down in your book please.";

        Assert.All(Score("I got 4", text).Rules, hit => Assert.True(hit.Start <= hit.End && hit.End <= text.Length));
    }

    [Fact]
    public void The_version_names_the_tables_by_content() =>
        Assert.Matches("^scorer-[0-9.]+@[0-9a-f]{8}$", Scorer.Version);

    private static HeuristicScore Score(string student, string tutor) =>
        Scorer.Score(new TutorTurnText { AssistantText = tutor, UserText = student });
}
