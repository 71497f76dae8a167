using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands.Run;
using SocraticBench.Core.Records;
using SocraticBench.Local.Lake;
using SocraticBench.Local.Leases;
using SocraticBench.Pipeline.Flow;

namespace SocraticBench.Cli.Commands.Status;

/// <summary><c>status</c>: how far an execution is, read from the lake, so that it works from another terminal too.</summary>
internal static class StatusCommand
{
    public static Command Make(CliFrame frame)
    {
        var execution = ExecutionChoice.Argument();
        return new CliCommand("status", "Show how far an execution is")
        {
            Arguments = { execution },
            Options = { frame.Lake, frame.Json },
            Examples = ["socratic-bench status", "socratic-bench status --lake socratic-lake --json"],
        }.Does(frame, async context =>
        {
            using var lake = FolderLake.Open(ExecutionChoice.ExistingLake(context), LakeAccess.ReadOnly);
            var chosen = await ExecutionChoice.FindAsync(lake, context.Get(execution), context.Cancel).ConfigureAwait(false);
            var progress = await ExecutionProgress.ReadAsync(lake, new FolderLease(lake.Location, context.Host.Clock), chosen, context.Cancel).ConfigureAwait(false);
            if (context.Json)
            {
                context.Console.Out.WriteLine(JsonSerializer.Serialize(progress, RecordJson.Options));
            }
            else
            {
                Print(context, progress);
            }

            return ExitCode.Done;
        });
    }

    private static void Print(CommandContext context, ExecutionProgress progress)
    {
        context.Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            Execution  {progress.ExecutionId} ({progress.Purpose.ToString().ToLowerInvariant()}), begun {progress.StartedAt:yyyy-MM-dd HH:mm:ss} UTC
            Dialogues  {progress.Held} of {progress.Planned} held, {progress.UnderWay} begun and not finished
            Scored     {progress.Scored} of {progress.Planned} under {progress.ScoringId}
            Stages     {(progress.Finished ? "all finished" : "not finished")}
            Worked on  {(progress.Worker is { } worker ? $"by {worker}" : "by nobody")}
            """));
        foreach (var stage in progress.Troubled)
        {
            context.Console.Out.WriteLine($"           {stage.Stage} {stage.Outcome.ToString().ToLowerInvariant()}: {Terminal.PrintableText.Line(stage.Reason ?? "", 500)}");
        }

        if (progress is { Finished: false, Worker: null })
        {
            context.Console.Out.WriteLine($"Go on with: socratic-bench resume {progress.ExecutionId} --lake {context.Settings.Lake}");
        }
    }
}
