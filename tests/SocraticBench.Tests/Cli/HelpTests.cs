using System.CommandLine;
using System.Text;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands;
using SocraticBench.Tests.Architecture;
using SocraticBench.Tests.Snapshots;

namespace SocraticBench.Tests.Cli;

public sealed class HelpTests
{
    private static readonly IReadOnlyList<(string[] Path, Command Command)> s_commands = Commands();

    [Fact]
    public async Task The_help_of_every_command_is_the_reviewed_one()
    {
        var text = new StringBuilder();
        foreach (var (path, _) in s_commands)
        {
            var run = await CliRun.Of([.. path, "--help"]);
            Assert.Equal(ExitCode.Done, run.ExitCode);
            text.Append("$ socratic-bench ").AppendJoin(' ', path.Append("--help")).Append('\n').Append(run.Out.TrimEnd()).Append("\n\n");
        }

        Snapshot.Match(string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd())), "tests/SocraticBench.Tests/Cli/help.txt");
    }

    [Fact]
    public void Every_command_has_a_description_and_examples() => Offenders.None(s_commands.Skip(1)
        .Where(command => command.Command is not CliCommand { Examples.Count: > 0 } || string.IsNullOrWhiteSpace(command.Command.Description))
        .Select(command => string.Join(' ', command.Path)));

    [Fact]
    public void Every_option_and_argument_says_what_it_is_for() => Offenders.None(s_commands
        .SelectMany(command => command.Command.Options.Concat<Symbol>(command.Command.Arguments)
            .Where(symbol => !symbol.Hidden && string.IsNullOrWhiteSpace(symbol.Description))
            .Select(symbol => $"{string.Join(' ', command.Path)}: {symbol.Name}")));

    [Fact]
    public void Every_example_is_a_line_that_the_program_accepts()
    {
        using var interruption = new Interruption();
        var root = CommandTree.Root(new CliFrame(CliRun.Host(interruption)));
        Offenders.None(s_commands
            .SelectMany(command => command.Command is CliCommand { Examples: var examples } ? examples : [])
            .Select(example => (Example: example, Line: Line(example)))
            .Where(example => example.Line is not null && root.Parse(example.Line).Errors.Count > 0)
            .Select(example => $"{example.Example}: {root.Parse(example.Line!).Errors[0].Message}"));
    }

    // What stands before the program's name, and what a shell does with the output, is not the program's.
    private static string? Line(string example)
    {
        var at = example.IndexOf("socratic-bench ", StringComparison.Ordinal);
        return at < 0 ? null : example[(at + "socratic-bench ".Length)..].Split([" > ", " | ", " < ", " && "], StringSplitOptions.None)[0].TrimEnd(example.Contains("<(", StringComparison.Ordinal) ? ')' : ' ');
    }

    private static List<(string[] Path, Command Command)> Commands()
    {
        using var interruption = new Interruption();
        var found = new List<(string[], Command)>();
        Collect([], CommandTree.Root(new CliFrame(CliRun.Host(interruption))), found);
        return found;
    }

    private static void Collect(string[] path, Command command, List<(string[], Command)> found)
    {
        found.Add((path, command));
        foreach (var sub in command.Subcommands.Where(sub => !sub.Hidden))
        {
            Collect([.. path, sub.Name], sub, found);
        }
    }
}
