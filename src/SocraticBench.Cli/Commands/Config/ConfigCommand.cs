using System.CommandLine;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Flow;

namespace SocraticBench.Cli.Commands.Config;

/// <summary><c>config validate|publish</c>.</summary>
internal static class ConfigCommand
{
    public static Command Make(CliFrame frame) =>
        new CliCommand("config", "Models, seeds, prompts, rubrics and phases")
        {
            Subcommands = { Validate(frame), Publish(frame) },
            Examples = ["socratic-bench config validate", "socratic-bench config publish"],
        };

    private static CliCommand Validate(CliFrame frame) =>
        new CliCommand("validate", "Read every config file and list every problem; exit 2 where there is one")
        {
            Options = { frame.Config, frame.Json },
            Examples = ["socratic-bench config validate", "socratic-bench config validate --config my-config --json"],
        }.Does(frame, context =>
        {
            var check = ConfigReview.Of(context.Settings.Config);
            ConfigOutput.Print(check, context);
            return check.Problems.Count == 0 ? ExitCode.Done : ExitCode.Usage;
        });

    private static CliCommand Publish(CliFrame frame) =>
        new CliCommand("publish", "Put the config into the lake under its content's hash; what is published never changes")
        {
            Options = { frame.Config, frame.Lake, frame.Json },
            Examples = ["socratic-bench config publish", "socratic-bench config publish --config my-config --lake /srv/lake"],
        }.Does(frame, async context =>
        {
            var config = ConfigReview.Of(context.Settings.Config).Valid();
            using var lake = LocalLake.OpenOrCreate(context.Settings.Lake);
            var published = await new ConfigPublisher(lake).PublishAsync(config, context.Cancel).ConfigureAwait(false);
            Report(context, lake.Location, published);
            return ExitCode.Done;
        });

    private static void Report(CommandContext context, string lake, IReadOnlyList<ArtefactRef> published)
    {
        if (context.Json)
        {
            context.Console.Out.WriteLine(JsonSerializer.Serialize(new { Lake = lake, Published = published.Select(artefact => artefact.ToString()) }, RecordJson.Options));
            return;
        }

        foreach (var artefact in published)
        {
            context.Console.Out.WriteLine(artefact.ToString());
        }

        context.Console.Remark(published.Count == 0 ? $"nothing new: {lake} holds all of it" : $"{published.Count} published to {lake}; the model registry was replaced");
    }
}
