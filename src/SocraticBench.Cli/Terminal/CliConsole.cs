using System.Text;
using SocraticBench.Cli.CommandLine;
using Spectre.Console;

namespace SocraticBench.Cli.Terminal;

/// <summary>Where a command writes. Results go to <see cref="Out"/> or <see cref="Screen"/>; remarks and progress to stderr.</summary>
internal sealed record CliConsole
{
    /// <summary>Standard output, for JSON, CSV and Markdown.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard output for people: tables and colours. Escape whatever came from outside.</summary>
    public required IAnsiConsole Screen { get; init; }

    /// <summary>Standard error for people.</summary>
    public required IAnsiConsole ErrorScreen { get; init; }

    /// <summary>Whether progress may be drawn: stderr is a terminal that understands it.</summary>
    public required bool Interactive { get; init; }

    /// <summary>Whether colours are switched off.</summary>
    public required bool NoColor { get; init; }

    /// <summary>Whether remarks and progress are switched off.</summary>
    public required bool Quiet { get; init; }

    public static CliConsole Of(CliHost host, bool noColor, bool quiet)
    {
        var plain = noColor || host.Variable("NO_COLOR") is not null;
        var capable = host.Variable("TERM") is not "dumb";
        return new CliConsole
        {
            Out = host.Out,
            Error = host.Error,
            Screen = Make(host.Out, host.Width, ansi: host.OutIsTerminal && capable && !plain, plain),
            ErrorScreen = Make(host.Error, host.Width, ansi: host.ErrorIsTerminal && capable, plain),
            Interactive = host.ErrorIsTerminal && capable,
            NoColor = plain,
            Quiet = quiet,
        };
    }

    /// <summary>One line for the reader that is no result; silent under <c>--quiet</c>.</summary>
    public void Remark(string line)
    {
        if (!Quiet)
        {
            Error.WriteLine(PrintableText.Line(line, 2_000));
        }
    }

    private static IAnsiConsole Make(TextWriter writer, int width, bool ansi, bool plain)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = plain || !ansi ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = ansi ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new FixedWidthOutput(writer, width, ansi),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Encoding = Encoding.UTF8;
        return console;
    }
}
