using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SocraticBench.Cli.CommandLine;

/// <summary>The parser's own help, then the command's examples, and on the root the exit codes.</summary>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new() { MaxWidth = Math.Min(width, 120) };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        _help.Invoke(parseResult);
        switch (parseResult.CommandResult.Command)
        {
            case CliCommand { Examples: { Count: > 0 } examples }:
                Section(output, "Examples:", examples);
                break;
            case RootCommand:
                Section(output, "Examples:", ["socratic-bench run --demo", "socratic-bench report", "socratic-bench show --help"]);
                Section(output, "Exit codes:", ["0 done, 1 failed, 2 usage or bad input, 3 partial or a gate not met,", "130 interrupted, 143 terminated"]);
                break;
        }

        return ExitCode.Done;
    }

    private static void Section(TextWriter output, string title, IReadOnlyList<string> lines)
    {
        output.WriteLine(title);
        foreach (var line in lines)
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine();
    }
}
