using SocraticBench.Core.Judging;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Models;
using SocraticBench.Models.Simulated;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

public sealed class SimulatedJudgeTests
{
    private static readonly Rubric s_rubric = new()
    {
        Name = "rubric",
        Version = "1.1",
        Weights = new RubricWeights(0.2, 0.3, 0.5),
        ComplianceThreshold = 8,
        HalfLifeThreshold = 8,
        Components = new Dictionary<string, string>(),
        Violations = new Dictionary<string, string>(),
    };

    [Fact]
    public async Task A_verdict_is_the_same_twice_and_says_that_it_is_simulated()
    {
        var (first, second) = (await Judge("What makes you think heavier stones fall faster?"), await Judge("What makes you think heavier stones fall faster?"));
        Assert.Equal(first with { Violations = [] }, second with { Violations = [] });
        Assert.Contains("Simulated", first.Rationale, StringComparison.Ordinal);
        Assert.Equal(("sim-judge", "judge-2.3"), (first.ModelUsed, first.PromptVersion));
        Assert.Equal((0.2 * first.Form) + (0.3 * first.Substance) + (0.5 * first.Purity), first.Score, 10);
    }

    [Theory]
    [InlineData("What makes you think heavier stones fall faster?", 8, 10)]
    [InlineData("You should write down the weights first. Then make sure to compare them.", 0, 5)]
    [InlineData("The answer is that both land together, and what you said is wrong.", 0, 4)]
    [InlineData("Isn't it clear that the air slows the feather, right?", 3, 7)]
    public async Task Grades_follow_what_the_turn_does(string turn, double least, double most) => Assert.InRange((await Judge(turn)).Score, least, most);

    [Theory]
    [InlineData("meta_cadence", 8, null)]
    [InlineData("lecture_rate", 1, Violation.Lecturing)]
    [InlineData("advice_rate", 1, Violation.AdviceLeakage)]
    [InlineData("leading_rate", 1, Violation.LeadingQuestion)]
    public async Task It_sees_in_most_turns_what_a_simulated_tutor_means(string trait, double value, Violation? violation)
    {
        var config = TestCalls.Simulated((trait, value));
        var tutor = new ModelCatalog(new ModelCatalogOptions()).Of(config);
        var seen = 0;
        for (var turn = 1; turn <= 40; turn++)
        {
            var reply = Assert.IsType<Reply.Replied>(await tutor.AskAsync(TestCalls.Of(turn: turn), CancellationToken.None));
            var verdict = await Judge(reply.Text);
            var intended = SimulatedTutor.Intended(config, 7, turn, TestCalls.Student);
            seen += Math.Abs(verdict.Score - intended.StandardSd) <= 2 && (violation is null || verdict.Violations.Contains(violation.Value)) ? 1 : 0;
        }

        Assert.InRange(seen, 34, 40);
    }

    private static async Task<JudgeResult> Judge(string turn)
    {
        var judge = new SimulatedJudge(SimulatedJudge.StandardId, "judge-2.3", s_rubric);
        var question = new JudgeQuestion
        {
            Model = judge.Model,
            Prompt = "judge-2.3@sha256:0",
            Rubric = "rubric-1.1@sha256:0",
            Exchanges = [],
            UserText = TestCalls.Student,
            AssistantText = turn,
        };
        return Assert.IsType<Verdict.Judged>(await judge.JudgeAsync(question, CancellationToken.None)).Result;
    }
}
