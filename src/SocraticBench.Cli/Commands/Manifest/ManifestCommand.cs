using System.CommandLine;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Manifest;

/// <summary><c>manifest show|verify|diff</c>: what an execution ran under, whether it still is that, and how two differ.</summary>
internal static class ManifestCommand
{
    public static Command Make(CliFrame frame) =>
        new CliCommand("manifest", "What an execution ran under")
        {
            Subcommands = { Show(frame), Verify(frame), Diff(frame) },
            Examples = ["socratic-bench manifest show", "socratic-bench manifest verify", "socratic-bench manifest diff manifest_20261116_0a1b2c3d manifest_20261123_4e5f6a7b"],
        };

    private static CliCommand Show(CliFrame frame)
    {
        var id = Id("manifest", ArgumentArity.ZeroOrOne, "The manifest, or an execution (default: that of the latest execution)");
        return new CliCommand("show", "Show a manifest")
        {
            Arguments = { id },
            Options = { frame.Lake, frame.Json },
            Examples = ["socratic-bench manifest show", "socratic-bench manifest show manifest_20261123_0a1b2c3d --json"],
        }.Does(frame, async context =>
        {
            using var lake = LocalLake.Open(context.Settings.Lake);
            var manifest = await new ManifestReader(lake).ReadAsync(context.Get(id), context.Cancel).ConfigureAwait(false);
            if (context.Json)
            {
                context.Console.Out.WriteLine(JsonSerializer.Serialize(manifest, RecordJson.Options));
            }
            else
            {
                ManifestScreen.Print(manifest, context.Console.Screen);
            }

            return ExitCode.Done;
        });
    }

    private static CliCommand Verify(CliFrame frame)
    {
        var id = Id("manifest", ArgumentArity.ZeroOrOne, "The manifest, or an execution (default: that of the latest execution)");
        return new CliCommand("verify", "Recompute a manifest's hashes from the bytes of what it names; exit 1 where one does not hold")
        {
            Arguments = { id },
            Options = { frame.Lake, frame.Json },
            Examples = ["socratic-bench manifest verify", "socratic-bench manifest verify manifest_20261123_0a1b2c3d"],
        }.Does(frame, async context =>
        {
            using var lake = LocalLake.Open(context.Settings.Lake);
            var reader = new ManifestReader(lake);
            var manifest = await reader.ReadAsync(context.Get(id), context.Cancel).ConfigureAwait(false);
            var problems = await reader.VerifyAsync(manifest, context.Cancel).ConfigureAwait(false);
            ManifestScreen.Print(manifest, problems, context);
            return problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
    }

    private static CliCommand Diff(CliFrame frame)
    {
        var left = Id("a", ArgumentArity.ExactlyOne, "A manifest or execution");
        var right = Id("b", ArgumentArity.ExactlyOne, "Another");
        return new CliCommand("diff", "Show how two manifests differ")
        {
            Arguments = { left, right },
            Options = { frame.Lake, frame.Json },
            Examples = ["socratic-bench manifest diff manifest_20261116_0a1b2c3d manifest_20261123_4e5f6a7b"],
        }.Does(frame, async context =>
        {
            using var lake = LocalLake.Open(context.Settings.Lake);
            var reader = new ManifestReader(lake);
            var a = await reader.ReadAsync(context.Get(left), context.Cancel).ConfigureAwait(false);
            var b = await reader.ReadAsync(context.Get(right), context.Cancel).ConfigureAwait(false);
            ManifestDiffScreen.Print(a, b, context);
            return ExitCode.Done;
        });
    }

    private static Argument<string?> Id(string name, ArgumentArity arity, string description) =>
        new(name) { Arity = arity, Description = description, HelpName = name.ToUpperInvariant() };
}
