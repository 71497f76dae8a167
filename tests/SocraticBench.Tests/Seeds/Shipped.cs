using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Tests.Seeds;

/// <summary>What the repository ships in config/, read from there.</summary>
internal static class Shipped
{
    public static string Config { get; } = FindConfig();

    public static IReadOnlyList<Seed> Seeds { get; } =
        [.. Directory.GetFiles(Path.Combine(Config, "seeds"), "*.json").Order(StringComparer.Ordinal).Select(Read<Seed>)];

    public static PhaseSet Phases { get; } = Read<PhaseSet>(Path.Combine(Config, "phases", "phases-1.0.json"));

    public static Seed Seed(string id) => Seeds.Single(seed => seed.SeedId == id);

    public static PhaseProfile Profile(Phase phase) => Phases.Of(phase)!;

    public static T Read<T>(string path) => RecordJson.Parse<T>(File.ReadAllBytes(path), new RecordPlace(path));

    private static string FindConfig()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SocraticBench.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the repository's root is not above the test binaries");
        }

        return Path.Combine(folder.FullName, "config");
    }
}
