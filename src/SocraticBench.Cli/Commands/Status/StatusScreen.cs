using System.Globalization;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Terminal;
using SocraticBench.Pipeline.Flow;

namespace SocraticBench.Cli.Commands.Status;

/// <summary>Writes how far an execution is: once, or again and again in the same place.</summary>
internal sealed class StatusScreen(CommandContext context)
{
    private int _drawn;
    private string _said = "";

    /// <summary>Writes it once.</summary>
    public void Print(ExecutionProgress progress)
    {
        foreach (var line in Lines(progress))
        {
            context.Console.Out.WriteLine(line);
        }
    }

    /// <summary>On a terminal, draws over what was drawn before; elsewhere, a line whenever something changed.</summary>
    public void Watch(ExecutionProgress progress, bool last)
    {
        if (context.Host.OutIsTerminal && context.Host.Variable("TERM") is not "dumb")
        {
            // Up to the first line of before, and clear from there on.
            context.Console.Out.Write(_drawn == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"\e[{_drawn}F\e[J"));
            var lines = Lines(progress);
            _drawn = lines.Sum(line => 1 + ((Math.Max(line.Length, 1) - 1) / context.Host.Width));
            context.Console.Out.WriteLine(string.Join('\n', lines));
        }
        else if (last)
        {
            Print(progress);
        }
        else if (Brief(progress) is var brief && brief != _said)
        {
            _said = brief;
            context.Console.Out.WriteLine(brief);
        }

        context.Console.Out.Flush();
    }

    private static string Brief(ExecutionProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"{progress.Held} of {progress.Planned} held, {progress.UnderWay} under way, {progress.Scored} scored{(progress.Worker is null ? ", nobody works on it" : "")}");

    private List<string> Lines(ExecutionProgress progress)
    {
        List<string> lines =
        [
            string.Create(CultureInfo.InvariantCulture, $"Execution  {progress.ExecutionId} ({progress.Purpose.ToString().ToLowerInvariant()}), begun {progress.StartedAt:yyyy-MM-dd HH:mm:ss} UTC"),
            string.Create(CultureInfo.InvariantCulture, $"Dialogues  {progress.Held} of {progress.Planned} held, {progress.UnderWay} begun and not finished"),
            string.Create(CultureInfo.InvariantCulture, $"Scored     {progress.Scored} of {progress.Planned} under {progress.ScoringId}"),
            $"Stages     {(progress.Finished ? "all finished" : "not finished")}",
            $"Worked on  {(progress.Worker is { } worker ? $"by {worker}" : "by nobody")}",
        ];
        lines.AddRange(progress.Troubled.Select(stage => $"           {stage.Stage} {stage.Outcome.ToString().ToLowerInvariant()}: {PrintableText.Line(stage.Reason ?? "", 500)}"));
        if (progress is { Finished: false, Worker: null })
        {
            lines.Add($"Go on with: {ProgramName.Of(context.Host)} resume {progress.ExecutionId} --lake {ProgramName.PathFor(context.Host, context.Settings.Lake)}");
        }

        return lines;
    }
}
