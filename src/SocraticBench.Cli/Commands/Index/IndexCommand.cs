using System.CommandLine;
using SocraticBench.Cli.CommandLine;

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
            var (runs, weeks) = await IndexRebuild.RunAsync(context.Settings.Lake, context.Cancel).ConfigureAwait(false);
            context.Console.Out.WriteLine(context.Json
                ? $$"""{"runs":{{runs}},"weekly_summaries":{{weeks}}}"""
                : $"{runs} runs and {weeks} weekly summaries indexed");
            return ExitCode.Done;
        });
}
