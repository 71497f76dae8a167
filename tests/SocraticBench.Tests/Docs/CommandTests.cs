using System.Text.RegularExpressions;
using SocraticBench.Tests.Architecture;
using SocraticBench.Tests.Cli;

namespace SocraticBench.Tests.Docs;

/// <summary>A command in a document is a command of the program, with the options that it shows.</summary>
public sealed partial class CommandTests
{
    [Fact]
    public async Task Every_command_shown_in_a_document_is_one_of_the_program_with_its_options()
    {
        Assert.NotEmpty(CommandLineExample.All);
        Offenders.None(await WrongAsync(CommandLineExample.All));
    }

    [Fact]
    public async Task Every_command_that_the_program_advises_is_one_that_it_has()
    {
        Assert.NotEmpty(CommandLineExample.Advised);
        Offenders.None(await WrongAsync(CommandLineExample.Advised));
    }

    [Fact]
    public async Task A_word_that_is_no_command_has_no_help() => Assert.Null(await HelpOfAsync(["frobnicate"]));

    private static async Task<IReadOnlyList<string>> WrongAsync(IReadOnlyList<CommandLineExample> examples)
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var example in examples.Where(example => Word().IsMatch(example.Words[0])))
        {
            if (await HelpOfAsync(example.Words) is not { } help)
            {
                wrong.Add($"{example}: no such command");
                continue;
            }

            wrong.UnionWith(example.Options
                .Where(option => !Regex.IsMatch(help, $@"{Regex.Escape(option)}(?![\w-])", RegexOptions.CultureInvariant))
                .Select(option => $"{example}: no option {option}"));
        }

        return [.. wrong];
    }

    // Goes down to the deepest command: "manifest show" is one, "show 01J…" is "show" with an argument.
    private static async Task<string?> HelpOfAsync(IReadOnlyList<string> words)
    {
        string? help = null;
        for (var depth = 1; depth <= words.Count && Word().IsMatch(words[depth - 1]); depth++)
        {
            var command = words.Take(depth).ToArray();
            var run = await CliRun.Of([.. command, "--help"]);
            if (run.ExitCode != 0 || !run.Out.Contains($"socratic-bench {string.Join(' ', command)}", StringComparison.Ordinal))
            {
                break;
            }

            help = run.Out;
        }

        return help;
    }

    [GeneratedRegex("^[a-z]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
