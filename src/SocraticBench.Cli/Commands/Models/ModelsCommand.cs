using System.CommandLine;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Models;

/// <summary><c>models list</c>: the registry.</summary>
internal static class ModelsCommand
{
    public static Command Make(CliFrame frame) =>
        new CliCommand("models", "The models that this installation knows")
        {
            Subcommands = { List(frame) },
            Examples = ["socratic-bench models list"],
        };

    private static CliCommand List(CliFrame frame)
    {
        var provider = new Option<string?>("--provider") { Description = "Only models of this provider", HelpName = "NAME" };
        return new CliCommand("list", "List the registry's models with context window and price")
        {
            Options = { frame.Config, frame.Json, provider },
            Examples = ["socratic-bench models list", "socratic-bench models list --provider simulated", "socratic-bench models list --json"],
        }.Does(frame, context =>
        {
            var models = ModelsFile.Read(context.Settings.Config).Models
                .Where(model => context.Get(provider) is not { } only || model.Provider == only)
                .ToList();
            if (context.Json)
            {
                context.Console.Out.WriteLine(JsonSerializer.Serialize(new { Models = models }, RecordJson.Options));
            }
            else
            {
                ModelsScreen.Print(models, context.Console);
            }

            return ExitCode.Done;
        });
    }
}
