using System.CommandLine;
using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Cli.Commands.Seed;

/// <summary><c>seed lint|preview</c>: for whoever writes a student.</summary>
internal static class SeedCommand
{
    public static Command Make(CliFrame frame) =>
        new CliCommand("seed", "Check a student that you write, and hear it")
        {
            Subcommands = { SeedLintCommand.Make(frame), SeedPreviewCommand.Make(frame) },
            Examples = ["socratic-bench seed lint my-seed.json", "socratic-bench seed preview my-seed.json --tutor sim-lectures"],
        };
}
