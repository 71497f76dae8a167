using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Local.Config;

namespace SocraticBench.Cli.Commands.Seed;

/// <summary>What the seed commands take from the command line, checked.</summary>
internal static class SeedDialogue
{
    private const int UsualTurns = 40;

    /// <summary>The turns asked for, else those of the presets.</summary>
    public static int Turns(int? given) => given is null or (>= 1 and <= 200)
        ? given ?? UsualTurns
        : throw new UsageException("--turns", $"{given} is out of range", "give a whole number from 1 to 200");

    /// <summary>A seed by its file, or by its id in the config.</summary>
    public static Core.Seeds.Seed Find(string name, CliHost host, ConfigSet config)
    {
        if (File.Exists(host.PathOf(name)) || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return ConfigFolder.Seed(host.PathOf(name));
        }

        return config.CurrentSeeds.FirstOrDefault(seed => seed.Value.SeedId == name)?.Value
            ?? throw new UsageException(name, "is neither a file nor a seed's id", $"name a .json file, or one of {string.Join(", ", config.CurrentSeeds.Select(seed => seed.Value.SeedId))}");
    }

    /// <summary>A tutor that costs nothing.</summary>
    public static ModelConfig Tutor(string name, ConfigSet config) => config.Models.Find(name) switch
    {
        { IsSimulated: true } simulated => simulated,
        null => throw new UsageException("--tutor", $"there is no model '{name}'", Simulated(config)),
        _ => throw new UsageException("--tutor", $"'{name}' is not simulated, and a preview asks nobody who must be paid", Simulated(config)),
    };

    private static string Simulated(ConfigSet config) =>
        $"use one of {string.Join(", ", config.Models.Models.Where(model => model.IsSimulated).Select(model => model.Id))}";
}
