using System.CommandLine;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands.Run;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Records;
using SocraticBench.Local.Index;
using SocraticBench.Pipeline.Flow;

namespace SocraticBench.Cli.Commands.Index;

/// <summary><c>index rebuild</c>: the index is never the only copy of anything.</summary>
internal static class IndexCommand
{
    public static Command Make(CliFrame frame) =>
        new CliCommand("index", "The hot index of runs and weeks") { Subcommands = { Rebuild(frame) } };

    private static Command Rebuild(CliFrame frame) =>
        new CliCommand("rebuild", "Make the index anew from the lake alone")
        {
            Options = { frame.Lake, frame.Json },
            Examples = ["socratic-bench index rebuild --lake socratic-lake"],
        }.Does(frame, async context =>
        {
            var folder = ExecutionChoice.ExistingLake(context);
            using var lake = LocalLake.OpenOrCreate(folder);
            SqliteRunIndex.Delete(LocalLake.IndexFile(folder));
            using var index = SqliteRunIndex.Open(LocalLake.IndexFile(folder));
            var content = await new IndexRebuild(lake, index).RunAsync(context.Cancel).ConfigureAwait(false);
            context.Console.Out.WriteLine(context.Json
                ? JsonSerializer.Serialize(content, RecordJson.Options)
                : $"{content.Runs} runs, {content.Weeks} weekly summaries, {content.Canaries} canary results");
            return ExitCode.Done;
        });
}
