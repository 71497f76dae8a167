using System.Text;
using Spectre.Console;

namespace SocraticBench.Cli.Terminal;

/// <summary>A writer of a width known beforehand, so that what is printed does not depend on the terminal that a test happens to run in.</summary>
internal sealed class FixedWidthOutput(TextWriter writer, int width, bool isTerminal) : IAnsiConsoleOutput
{
    public TextWriter Writer { get; } = writer;

    public bool IsTerminal { get; } = isTerminal;

    public int Width { get; } = width;

    public int Height => 50;

    /// <summary>Nothing to do: this program writes UTF-8 whatever the locale.</summary>
    public void SetEncoding(Encoding encoding)
    {
    }
}
