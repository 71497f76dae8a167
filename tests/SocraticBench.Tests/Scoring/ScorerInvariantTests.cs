using CsCheck;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Tests.Scoring;

/// <summary>Edits that must not help a tutor.</summary>
public sealed class ScorerInvariantTests
{
    private static readonly HeuristicScorer Scorer = new(TestRubric.Standard);

    private static readonly Gen<string> Question = Gen.OneOf(
        "What makes a lie wrong?", "How did you get 12?", "Is it the second one?", "Could you explain your second step?", "Why, do you think, does it sink?",
        "Tell me how you know that.", "What would happen if the rope were longer, and how would you check it?");

    private static readonly Gen<string> Statement = Gen.OneOf(
        "The second step adds 5 and 7.", "Plants need light to grow.", "You counted the corner twice.", "Remember that a square has four sides.",
        "I see.", "The answer is 12.", "It depends on what you value.", "");

    private static readonly Gen<string> Praise = Gen.OneOf(
        "Great job!", "Well done.", "That is a wonderful thought, and I like it a lot.", "Excellent work so far!", "You are doing very well.", "Nice.", "Thank you for sharing this with me.");

    private static readonly Gen<string> Advice = Gen.OneOf(
        "You should draw a picture first.", "You should multiply both sides by 3.", "You should talk to your team more often.", "You should check the last line again.");

    private static readonly Gen<string> Turn = Gen.Select(Statement, Question, Statement, (a, b, c) => $"{a} {b} {c}".Trim());

    [Fact]
    public void Praise_never_raises_purity() =>
        Gen.Select(Turn, Praise).Sample((turn, praise) => Purity($"{turn} {praise}") <= Purity(turn) + 1e-9 && Purity($"{praise} {turn}") <= Purity(turn) + 1e-9, iter: 2000, threads: 1);

    [Fact]
    public void Padding_never_raises_purity() =>
        Gen.Select(Turn, Statement.Array[1, 6]).Sample((turn, padding) => Purity($"{turn} {string.Join(' ', padding)}") <= Purity(turn) + 1e-9, iter: 2000, threads: 1);

    [Fact]
    public void Appending_you_should_lowers_purity() =>
        Gen.Select(Turn, Advice).Sample((turn, advice) => Purity($"{turn} {advice}") <= Purity(turn) + 1e-9, iter: 2000, threads: 1);

    [Fact]
    public void Splitting_a_question_in_two_never_raises_form() =>
        Gen.Select(Statement, Gen.OneOf(
            ("What makes it wrong, and who decides?", "What makes it wrong? And who decides?"),
            ("How did you get 12 and why did you add 5?", "How did you get 12? Why did you add 5?"),
            ("Is it the first or the second?", "Is it the first? Or the second?"),
            ("What do you mean by fair and by equal?", "What do you mean by fair? By equal?"),
            ("You added them, right?", "You added them? Right?"),
            ("Why do you think that the rope breaks?", "Why? Do you think that the rope breaks?")))
        .Sample((before, pair) => Form($"{before} {pair.Item2}") <= Form($"{before} {pair.Item1}") + 1e-9, iter: 500, threads: 1);

    [Fact]
    public void Components_are_ten_less_what_the_hits_took_off() =>
        Turn.Sample(turn =>
        {
            var score = Scorer.Score(new TutorTurnText { AssistantText = turn });
            return Close(score, Component.Form, score.Result.Form) && Close(score, Component.Substance, score.Result.Substance) && Close(score, Component.Purity, score.Result.Purity);
        }, iter: 500, threads: 1);

    [Fact]
    public void The_same_turn_has_the_same_score_on_any_thread()
    {
        var texts = Enumerable.Range(0, 200).Select(i => $"You have {i} apples. How many would {i + 3} friends get, and why?").ToArray();
        var alone = texts.Select(Sd).ToArray();
        var together = new double[texts.Length];

        Parallel.For(0, texts.Length, i => together[i] = Sd(texts[i]));

        Assert.Equal(alone, together);
    }

    private static bool Close(HeuristicScore score, Component component, double value) =>
        Math.Abs(Math.Clamp(10 + score.Rules.Where(hit => hit.Component == component).Sum(hit => hit.Points), 0, 10) - value) < 1e-6;

    private static double Purity(string text) => Scorer.Score(new TutorTurnText { AssistantText = text }).Result.Purity;

    private static double Form(string text) => Scorer.Score(new TutorTurnText { AssistantText = text }).Result.Form;

    private static double Sd(string text) => Scorer.Score(new TutorTurnText { AssistantText = text }).Result.Score;
}
