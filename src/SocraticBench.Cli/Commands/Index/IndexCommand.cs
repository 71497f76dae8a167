using System.CommandLine;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Flow;

namespace SocraticBench.Cli.Commands.Index;

/// <summary><c>index rebuild</c>: the index again, from the lake.</summary>
internal static class IndexCommand
{
    public static Command Make(CliFrame frame) =>
        new CliCommand("index", "The fast index over a lake, which holds nothing that the lake does not")
        {
            Subcommands = { Rebuild(frame) },
            Examples = ["socratic-bench index rebuild"],
        };

    private static CliCommand Rebuild(CliFrame frame) =>
        new CliCommand("rebuild", "Make the index again from the lake, whatever state it is in")
        {
            Options = { frame.Lake, frame.Json },
            Examples = ["socratic-bench index rebuild", "socratic-bench index rebuild --lake /srv/lake"],
        }.Does(frame, async context =>
        {
            var content = await RebuildAsync(context.Settings.Lake, context.Cancel).ConfigureAwait(false);
            context.Console.Out.WriteLine(context.Json
                ? JsonSerializer.Serialize(content, RecordJson.Options)
                : $"{content.Runs} runs, {content.WeeklySummaries} weekly summaries and {content.Canaries} canary results indexed");
            return ExitCode.Done;
        });

    // The old one is deleted, not opened: it may be damaged, or of another version.
    private static async Task<IndexContent> RebuildAsync(string folder, CancellationToken cancel)
    {
        using var lake = LocalLake.Open(folder);
        LocalLake.DeleteIndex(folder);
        using var index = LocalLake.NewIndex(folder);
        return await new IndexRebuild(lake, index).RunAsync(cancel).ConfigureAwait(false);
    }
}
