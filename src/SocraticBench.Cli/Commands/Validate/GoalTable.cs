using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Validation;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary>Goals, what was reached of them, and whether that is enough.</summary>
internal static class GoalTable
{
    public static Table Of(IReadOnlyList<GoalOutcome> goals)
    {
        var table = ValidationCells.Table("goal", "reached", "wanted", "met");
        foreach (var goal in goals)
        {
            table.AddRow(
                new Text(PrintableText.Line(goal.Name, 60)), new Text(ValidationCells.Number(goal.Value)), new Text(Wanted(goal)),
                new Text(Met(goal), new Style(goal.Met switch { true => Color.Green, false => Color.Red, null => Color.Yellow })));
        }

        return table;
    }

    private static string Wanted(GoalOutcome goal) => goal switch
    {
        { AtLeast: { } least, AtMost: { } most } => $"{Bound(least)} to {Bound(most)}",
        { AtLeast: { } least } => $"≥ {Bound(least)}",
        _ => $"≤ {Bound(goal.AtMost!.Value)}",
    };

    private static string Met(GoalOutcome goal) => goal.Met switch
    {
        null => "no data",
        false => "missed",
        true => (goal with { Forgiven = 0 }).Met == true ? "met" : "within 1 SE",
    };

    private static string Bound(double bound) => ValidationCells.Number(bound, "0.00#");
}
