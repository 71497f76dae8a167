using System.CommandLine;
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
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    public static Command Make(CliFrame frame)
    {
        var execution = ExecutionChoice.Argument();
        var watch = new Option<bool>("--watch", "-w") { Description = "Look again every second until the execution is finished" };
        return new CliCommand("status", "Show how far an execution is")
        {
            Arguments = { execution },
            Options = { frame.Lake, watch, frame.Json },
            Examples = ["socratic-bench status", "socratic-bench status --watch", "socratic-bench status --lake socratic-lake --json"],
        }.Does(frame, async context =>
        {
            using var lake = FolderLake.Open(ExecutionChoice.ExistingLake(context), LakeAccess.ReadOnly);
            var chosen = await ExecutionChoice.FindAsync(lake, context.Get(execution), context.Cancel).ConfigureAwait(false);
            var lease = new FolderLease(lake.Location, context.Host.Clock);
            var screen = new StatusScreen(context);
            while (true)
            {
                var progress = await ExecutionProgress.ReadAsync(lake, lease, chosen, context.Cancel).ConfigureAwait(false);
                var last = !context.Get(watch) || progress.Finished;
                if (context.Json)
                {
                    context.Console.Out.WriteLine(JsonSerializer.Serialize(progress, RecordJson.Options));
                    context.Console.Out.Flush();
                }
                else if (context.Get(watch))
                {
                    screen.Watch(progress, last);
                }
                else
                {
                    screen.Print(progress);
                }

                if (last)
                {
                    return ExitCode.Done;
                }

                await Task.Delay(s_pause, context.Host.Clock, context.Cancel).ConfigureAwait(false);
            }
        });
    }
}
