using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands.Completion;
using SocraticBench.Cli.Commands.Config;
using SocraticBench.Cli.Commands.Curate;
using SocraticBench.Cli.Commands.Doctor;
using SocraticBench.Cli.Commands.Index;
using SocraticBench.Cli.Commands.Init;
using SocraticBench.Cli.Commands.Lake;
using SocraticBench.Cli.Commands.Manifest;
using SocraticBench.Cli.Commands.Models;
using SocraticBench.Cli.Commands.Plan;
using SocraticBench.Cli.Commands.Query;
using SocraticBench.Cli.Commands.Report;
using SocraticBench.Cli.Commands.Run;
using SocraticBench.Cli.Commands.Score;
using SocraticBench.Cli.Commands.Seed;
using SocraticBench.Cli.Commands.Show;
using SocraticBench.Cli.Commands.Status;
using SocraticBench.Cli.Commands.Validate;

namespace SocraticBench.Cli.Commands;

/// <summary>All commands. A new one is one line here.</summary>
internal static class CommandTree
{
    /// <summary>The program's version, as in <c>--version</c>.</summary>
    public static string Version { get; } =
        typeof(CommandTree).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static RootCommand Root(CliFrame frame)
    {
        var root = new RootCommand("Measures whether AI tutors keep asking instead of telling.") { HelpName = "socratic-bench" };
        root.Options.Clear();
        root.Add(new HelpOption("--help", "-h") { Description = "Show help", Action = new HelpWithExamples(frame.Host.Width) });
        root.Add(new VersionOption("--version") { Description = "Show the version", Action = new VersionAction() });
        root.Add(frame.Quiet);
        root.Add(frame.NoColor);
        root.Add(frame.Debug);
        foreach (var command in Commands(frame))
        {
            root.Add(command);
        }

        return root;
    }

    private static IEnumerable<Command> Commands(CliFrame frame) =>
    [
        InitCommand.Make(frame),
        PlanCommand.Make(frame),
        RunCommand.Make(frame),
        ResumeCommand.Make(frame),
        StatusCommand.Make(frame),
        ReportCommand.Make(frame),
        ShowCommand.Make(frame),
        ScoreCommand.Make(frame),
        ValidateCommand.Make(frame),
        QueryCommand.Make(frame),
        CurateCommand.Make(frame),
        IndexCommand.Make(frame),
        LakeCommand.Make(frame),
        ManifestCommand.Make(frame),
        ConfigCommand.Make(frame),
        SeedCommand.Make(frame),
        ModelsCommand.Make(frame),
        DoctorCommand.Make(frame),
        CompletionCommand.Make(frame),
    ];
}
