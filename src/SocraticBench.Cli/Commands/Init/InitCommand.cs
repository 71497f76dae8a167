using System.CommandLine;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Configuration;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Init;

/// <summary><c>init</c>: a configuration file and an own copy of the config to change.</summary>
internal static class InitCommand
{
    public static Command Make(CliFrame frame)
    {
        var force = new Option<bool>("--force") { Description = "Replace files of the same names" };
        return new CliCommand("init", $"Write {ConfigurationFile.Name} and a config folder to change, in the current folder")
        {
            Options = { force, frame.Json },
            Examples = ["mkdir my-bench && cd my-bench && socratic-bench init", "socratic-bench init --force"],
        }.Does(frame, context =>
        {
            var files = StartingFiles.Of(context.Host);
            if (!context.Get(force))
            {
                Refuse(files);
            }

            StartingFiles.Write(files);
            Report(context, files);
            return ExitCode.Done;
        });
    }

    private static void Refuse(IReadOnlyList<StartingFile> files)
    {
        if (files.FirstOrDefault(file => File.Exists(file.Path)) is { } there)
        {
            throw new UsageException("init", $"{there.Path} is there already, nothing was written", "give --force to replace it, or use an empty folder");
        }
    }

    private static void Report(CommandContext context, IReadOnlyList<StartingFile> files)
    {
        if (context.Json)
        {
            context.Console.Out.WriteLine(JsonSerializer.Serialize(new { Written = files.Select(file => file.Path) }, RecordJson.Options));
            return;
        }

        context.Console.Out.WriteLine($"Wrote {ConfigurationFile.Name} and {files.Count - 1} files in config/ to {context.Host.WorkingDirectory}");
        context.Console.Remark("Next: change config/ as you like, then 'socratic-bench config validate' and 'socratic-bench run --demo'");
    }
}
