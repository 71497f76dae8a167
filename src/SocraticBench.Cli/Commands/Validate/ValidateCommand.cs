using System.CommandLine;
using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary><c>validate</c>: holds the heuristic scorer against people's labels.</summary>
internal static class ValidateCommand
{
    public static Command Make(CliFrame frame)
    {
        var options = new ValidateOptions();
        return new CliCommand("validate", "Hold the scorer against labels of people: per study and per violation, against trivial rules and the goals; exit 3 where a goal is missed")
        {
            Options =
            {
                options.Labels, options.Types, options.Dialogues, options.CrossValidate, options.Goals, options.Fit, options.Out, frame.Config, frame.Json,
            },
            Examples =
            [
                "socratic-bench validate --labels turns.jsonl",
                "SOCRATIC_LABELS=labelled socratic-bench validate --json > validity.json",
                "socratic-bench validate --labels held-out.jsonl --types types.jsonl --dialogues dialogues.jsonl --goals goals.json",
                "socratic-bench validate --labels turns.jsonl --types types.jsonl --fit",
            ],
        }.Does(frame, context => new ValidateRun(context, options).RunAsync());
    }
}
