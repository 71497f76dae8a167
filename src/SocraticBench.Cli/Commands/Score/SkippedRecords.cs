using System.Globalization;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Score;

/// <summary>Tells of the records that were left out: the first ones by name, the rest by number.</summary>
internal sealed class SkippedRecords(CliConsole console, IProgressView progress)
{
    private const int Named = 20;

    private long count;

    public void Add(RecordException problem)
    {
        count++;
        if (count <= Named)
        {
            Write($"left out: {problem.Message}");
        }
    }

    public void End()
    {
        if (count > Named)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"left out: {count - Named:N0} more"));
        }
    }

    private void Write(string line)
    {
        if (console.Quiet)
        {
            // --quiet silences remarks, not errors.
            console.Error.WriteLine(PrintableText.Line(line, 1_000));
        }
        else
        {
            progress.Note(PrintableText.Line(line, 1_000));
        }
    }
}
