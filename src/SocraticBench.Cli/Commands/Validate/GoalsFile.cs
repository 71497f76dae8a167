using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Validation;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary>Finds the goals: those named, else the config folder's, else those that the program ships.</summary>
internal static class GoalsFile
{
    private const string Name = "goals.json";

    public static IReadOnlyList<ValidationGoal> Read(CommandContext context, string? given)
    {
        if (given is not null)
        {
            return File.Exists(context.Host.PathOf(given))
                ? Read(context.Host.PathOf(given), given)
                : throw new UsageException($"--goals {given}", "is not there", "name a goals file; config/goals.json shows the form");
        }

        string[] places = [Path.Combine(context.Settings.Config, Name), Path.Combine(context.Host.ProgramFolder, "config", Name)];
        return places.FirstOrDefault(File.Exists) is { } found ? Read(found, found) : [];
    }

    private static IReadOnlyList<ValidationGoal> Read(string path, string name) => ValidationGoals.Read(File.ReadAllBytes(path), name).Goals;
}
