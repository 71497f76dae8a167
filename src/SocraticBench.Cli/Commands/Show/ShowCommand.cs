using System.CommandLine;
using System.Globalization;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Planning;

namespace SocraticBench.Cli.Commands.Show;

/// <summary><c>show RUN</c>: a transcript with its scores, turn by turn.</summary>
internal static class ShowCommand
{
    public static Command Make(CliFrame frame)
    {
        var run = new Argument<string>("run") { Description = "The run's id, as in report --json, query or status", HelpName = "RUN" };
        var turns = new Option<string?>("--turns") { Description = "Only these turns, such as 12 or 10-20", HelpName = "A-B" };
        return new CliCommand("show", "Show a run: the dialogue with its scores, turn by turn")
        {
            Arguments = { run },
            Options = { frame.Lake, frame.Json, turns },
            Examples =
            [
                "socratic-bench show 01J9Z3K4M5N6P7Q8R9S0T1V2W3",
                "socratic-bench show 01J9Z3K4M5N6P7Q8R9S0T1V2W3 --turns 10-14",
                "socratic-bench show 01J9Z3K4M5N6P7Q8R9S0T1V2W3 --json",
            ],
        }.Does(frame, async context =>
        {
            var id = context.Require(run).ToUpperInvariant();
            if (!RunId.IsValid(id))
            {
                throw new UsageException($"show {context.Require(run)}", "this is no run id", "give 26 characters such as 01J9Z3K4M5N6P7Q8R9S0T1V2W3; 'socratic-bench query \"select run_id, model from runs\"' lists them");
            }

            var (from, to) = Range(context.Get(turns));
            using var lake = LocalLake.Open(context.Settings.Lake);
            var view = await new RunReader(lake).ReadAsync(id, context.Cancel).ConfigureAwait(false)
                ?? throw new UsageException($"show {id}", $"there is no such run in {lake.Location}", "check the id, or name another lake with --lake");
            if (context.Json)
            {
                RunOutput.Json(view, from, to, context.Console.Out);
            }
            else
            {
                new RunScreen(context.Console.Screen).Print(view, from, to);
            }

            return ExitCode.Done;
        });
    }

    private static (int From, int To) Range(string? text)
    {
        if (text is null)
        {
            return (1, int.MaxValue);
        }

        var parts = text.Split('-');
        if (parts.Length <= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && from >= 1 && to >= from)
        {
            return (from, to);
        }

        throw new UsageException("--turns", $"'{text}' is no range of turns", "give one such as 12 or 10-20");
    }
}
