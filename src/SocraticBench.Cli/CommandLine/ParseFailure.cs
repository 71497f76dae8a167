using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using SocraticBench.Cli.Terminal;

namespace SocraticBench.Cli.CommandLine;

/// <summary>Turns what the parser refuses into one line with the nearest thing that it would accept.</summary>
internal static class ParseFailure
{
    /// <summary>The failure; null where the line is acceptable, or asks for help.</summary>
    public static Failure? Of(ParseResult parsed)
    {
        // The parser sets this action only where no help, version or completion was asked for.
        if (parsed.Action is not ParseErrorAction)
        {
            return null;
        }

        var unknown = parsed.UnmatchedTokens is [var first, ..] ? first : null;
        var what = unknown is null ? Plain(parsed.Errors[0]) : $"unknown {(unknown.StartsWith('-') ? "option" : "command or argument")} '{unknown}'";
        var nearest = unknown is null ? null : Nearest(unknown, parsed.CommandResult.Command);
        var mend = nearest is null ? "" : $"did you mean '{nearest}'? ";
        return new Failure(ExitCode.Usage, PrintableText.Line($"{what}: {mend}See '{Path(parsed.CommandResult)} --help'", 1_000));
    }

    private static string Plain(ParseError error) => error.Message.TrimEnd('.', ' ');

    private static string Path(SymbolResult? result) => result switch
    {
        CommandResult { Command: RootCommand } or null => "socratic-bench",
        CommandResult command => $"{Path(command.Parent)} {command.Command.Name}",
        _ => Path(result.Parent),
    };

    private static string? Nearest(string unknown, Command command)
    {
        var candidates = unknown.StartsWith('-')
            ? command.Options.SelectMany(option => option.Aliases.Append(option.Name)).Concat(Recursive(command))
            : command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name);
        return candidates
            .Select(name => (Name: name, Distance: Distance(unknown, name)))
            .Where(near => near.Distance <= Math.Max(1, unknown.Length / 3))
            .OrderBy(near => near.Distance)
            .Select(near => near.Name)
            .FirstOrDefault();
    }

    private static IEnumerable<string> Recursive(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive).Select(option => option.Name).Concat(Recursive(parent)));

    // Levenshtein's edit distance, one row at a time.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
