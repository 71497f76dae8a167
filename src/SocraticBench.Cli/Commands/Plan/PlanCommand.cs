using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands.Run;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Local.Config;
using Spectre.Console;

namespace SocraticBench.Cli.Commands.Plan;

/// <summary><c>plan</c>: counts what a run would hold, before anything is asked of anybody.</summary>
internal static class PlanCommand
{
    /// <summary>Fewer seeds than this cannot carry a comparison: the sign-flip test's smallest p is 2/2^n.</summary>
    private const int SeedsToCompare = 6;

    public static Command Make(CliFrame frame)
    {
        var matrix = new MatrixOptions();
        var command = new CliCommand("plan", "Count the dialogues and turns of a matrix, without a call")
        {
            Options = { frame.Config, frame.Json },
            Examples = ["socratic-bench plan --preset weekly --phases P0,P1,P2", "socratic-bench plan --preset compare --models sim-holds,sim-drifts --json"],
        };
        foreach (var option in matrix.All)
        {
            command.Add(option);
        }

        return command.Does(frame, context =>
        {
            var config = ConfigFolder.Read(context.Settings.Config);
            var asked = matrix.Read(context, config);
            MatrixModels.RequireRoom(MatrixModels.Find(MatrixModels.Registry(config.Models, asked.Models), asked.Models), asked, config, context.Console);
            if (context.Json)
            {
                context.Console.Out.WriteLine(Json(asked));
            }
            else
            {
                Print(context.Console, asked);
            }

            return ExitCode.Done;
        });
    }

    private static string Json(MatrixRequest asked) => JsonSerializer.Serialize(
        new
        {
            asked.Models,
            asked.Temperatures,
            asked.Seeds,
            asked.Phases,
            asked.Arms,
            asked.Turns,
            asked.Replicates,
            asked.Runs,
            TutorCalls = asked.MaxTurns,
            JudgeCallsAtMost = asked.MaxTurns,
            CarriesComparison = asked.Seeds.Count >= SeedsToCompare,
        },
        RecordJson.Options);

    private static void Print(CliConsole console, MatrixRequest asked)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("axis", "values").AddColumn(new TableColumn("n").RightAligned());
        Row(table, "models", asked.Models);
        Row(table, "temperatures", [.. asked.Temperatures.Select(t => t.ToString(CultureInfo.InvariantCulture))]);
        Row(table, "seeds", asked.Seeds);
        Row(table, "phases", [.. asked.Phases.Select(phase => phase.ToString())]);
        Row(table, "arms", [.. asked.Arms.Select(arm => arm.ToString().ToLowerInvariant())]);
        table.AddRow("replicates", "", asked.Replicates.ToString(CultureInfo.InvariantCulture));
        table.AddRow("turns", "at most, in a dialogue", asked.Turns.ToString(CultureInfo.InvariantCulture));
        console.Screen.Write(table);
        console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked.Runs:N0} dialogues, {asked.MaxTurns:N0} tutor calls at most; with a judge at most as many judge calls."));
        if (asked.Seeds.Count < SeedsToCompare)
        {
            console.Out.WriteLine($"{asked.Seeds.Count} seeds show a trend; a comparison of models needs {SeedsToCompare} or more: see --preset compare.");
        }
    }

    private static void Row(Table table, string axis, IReadOnlyList<string> values) =>
        table.AddRow(axis, Markup.Escape(PrintableText.Line(string.Join(", ", values), 500)), values.Count.ToString(CultureInfo.InvariantCulture));
}
