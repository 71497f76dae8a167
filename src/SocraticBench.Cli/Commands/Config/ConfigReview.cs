using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Records;
using SocraticBench.Core.Seeds;
using SocraticBench.Local.Config;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Commands.Config;

/// <summary>A config folder read whole, with every problem of every file.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Config">What it holds; null where a file cannot be read.</param>
/// <param name="Problems">What must be mended.</param>
internal sealed record ConfigReview(string Folder, ConfigSet? Config, IReadOnlyList<RecordException> Problems)
{
    public static ConfigReview Of(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException(folder, "is no folder", "name the config folder with --config, or write one with 'socratic-bench init'");
        }

        var (config, problems) = ConfigFolder.Check(folder);
        return new ConfigReview(folder, config, [.. problems, .. config is null ? [] : Lint(config, folder)]);
    }

    /// <summary>The config; what is published cannot be taken back, so that one problem is enough to refuse it.</summary>
    /// <exception cref="UsageException">There is a problem.</exception>
    public ConfigSet Valid() => Problems is [var first, ..]
        ? throw new UsageException(Folder, $"{Problems.Count} {(Problems.Count == 1 ? "problem" : "problems")}, the first: {first.Message}", "'socratic-bench config validate' lists them all")
        : Config!;

    // What the record allows and a dialogue does not forgive.
    private static IEnumerable<RecordException> Lint(ConfigSet config, string folder) =>
        from seed in config.Seeds
        let file = Path.Combine(folder, LakeLayout.Folder(ArtefactKind.Seed), seed.Ref.NameVersion + ".json")
        from problem in SeedLint.Problems(seed.Value)
        select new RecordException(new RecordPlace(file), $"field {problem.Field}: {problem.Problem}: {problem.Mend}");
}
