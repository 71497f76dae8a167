using SocraticBench.Core.Scoring;
using SocraticBench.Core.Scoring.Rules;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Tests.Scoring;

/// <summary>The examples in the rule table are its tests.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string, string> Firing => Examples(rule => rule.Fires);

    public static TheoryData<string, string> Resting => Examples(rule => rule.Rests);

    [Theory]
    [MemberData(nameof(Firing))]
    public void A_rule_fires_on_its_positive_examples(string rule, string text) =>
        Assert.NotNull(Find(rule, text));

    [Theory]
    [MemberData(nameof(Resting))]
    public void A_rule_rests_on_its_negative_examples(string rule, string text) =>
        Assert.Null(Find(rule, text));

    [Fact]
    public void Rule_ids_are_unique() =>
        Assert.Equal(RuleTable.All.Count, RuleTable.All.Select(rule => rule.Id).Distinct().Count());

    private static (int Start, int End)? Find(string id, string text) =>
        RuleTable.All.Single(rule => rule.Id == id).Find(TurnView.Of(new TutorTurnText { AssistantText = text }, WeightTable.InForce));

    private static TheoryData<string, string> Examples(Func<Rule, IReadOnlyList<string>> of)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in RuleTable.All)
        {
            foreach (var text in of(rule))
            {
                data.Add(rule.Id, text);
            }
        }

        return data;
    }
}
