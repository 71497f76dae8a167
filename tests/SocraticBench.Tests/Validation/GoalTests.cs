using SocraticBench.Core.Validation;
using SocraticBench.Tests.Snapshots;

namespace SocraticBench.Tests.Validation;

public sealed class GoalTests
{
    [Theory]
    [InlineData(0.80, true)]
    [InlineData(0.78, true)]
    [InlineData(0.77, false)]
    public void A_study_may_fall_short_by_what_is_forgiven(double value, bool met) =>
        // At least 0.80 with a standard error of 0.025.
        Assert.Equal(met, new GoalOutcome("x", value, 0.80, null, 0.025).Met);

    [Fact]
    public void A_goal_without_data_is_neither_met_nor_missed() => Assert.Null(new GoalOutcome("x", null, 0.5, null).Met);

    [Fact]
    public void The_shipped_goals_are_readable()
    {
        var file = Path.Combine(Snapshot.Root, "config", "goals.json");

        var goals = ValidationGoals.Read(File.ReadAllBytes(file), file).Goals;

        Assert.Equal(0.83, goals.Single(goal => goal.Measure == GoalMeasure.MacroMean).AtLeast);
        // Only a single study is small enough to be forgiven its sampling error.
        Assert.All(goals.Where(goal => goal.WithinStandardError), goal => Assert.Equal(GoalMeasure.BalancedAccuracy, goal.Measure));
    }
}
