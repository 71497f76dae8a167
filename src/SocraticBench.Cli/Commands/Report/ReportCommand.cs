using System.CommandLine;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;

namespace SocraticBench.Cli.Commands.Report;

/// <summary><c>report</c>: the leaderboard.</summary>
internal static class ReportCommand
{
    public static Command Make(CliFrame frame)
    {
        var execution = new Option<string?>("--execution") { Description = "Only this execution (default: of each model its latest)", HelpName = "ID" };
        var arm = new Option<string>("--arm") { Description = "test or padding", HelpName = "ARM", DefaultValueFactory = _ => Terminal.Wire.Of(Arm.Test) };
        arm.AcceptOnlyFromAmong([.. Enum.GetValues<Arm>().Select(Terminal.Wire.Of)]);
        var markdown = new Option<bool>("--markdown") { Description = "Print a Markdown table" };
        return new CliCommand("report", "Show the leaderboard: how Socratic each model is, and for how long, with 95% intervals")
        {
            Options = { frame.Lake, execution, arm, frame.Json, markdown },
            Examples =
            [
                "socratic-bench report",
                "socratic-bench report --lake /srv/lake --execution 01J9Z3K4M5N6P7Q8R9S0T1V2W3",
                "socratic-bench report --markdown > leaderboard.md",
                "socratic-bench report --json",
            ],
        }.Does(frame, async context =>
        {
            if (context.Get(execution) is { } id && !RunId.IsValid(id))
            {
                throw new UsageException($"--execution {id}", "this is no execution id", "give 26 characters such as 01J9Z3K4M5N6P7Q8R9S0T1V2W3; 'socratic-bench status' lists them");
            }

            using var lake = LocalLake.Open(context.Settings.Lake);
            var padding = context.Get(arm) != Terminal.Wire.Of(Arm.Test);
            var source = await new ReportSelection(lake, padding ? Arm.Padding : Arm.Test).ReadAsync(context.Get(execution), context.Cancel).ConfigureAwait(false);
            Print(ScoringReport.Of(source), source, context, context.Get(markdown));
            return ExitCode.Done;
        });
    }

    private static void Print(IReadOnlyList<ScoringReport> reports, ReportSource source, CommandContext context, bool markdown)
    {
        if (context.Json)
        {
            ReportOutput.Json(reports, source, context.Console.Out);
            return;
        }

        foreach (var report in reports)
        {
            if (markdown)
            {
                LeaderboardMarkdown.Print(report, context.Console.Out);
            }
            else
            {
                if (reports.Count > 1)
                {
                    context.Console.Out.WriteLine($"Under {report.ScoringId} (numbers under two scorings do not compare):");
                }

                LeaderboardScreen.Print(report.Leaderboard, context.Console);
            }
        }

        foreach (var line in ReportOutput.Sources(source))
        {
            context.Console.Out.WriteLine(line);
        }
    }
}
