using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;

namespace SocraticBench.Cli.Commands.Run;

/// <summary>What the presets stand for, given the config at hand. Models belong to a preset by a tag of its name.</summary>
internal static class PresetMatrix
{
    private const int Turns = 40;

    /// <summary>The matrix of a preset.</summary>
    public static MatrixRequest Of(Preset preset, ConfigSet config) => preset switch
    {
        Preset.Weekly => Make(Tagged(config, "weekly"), [0, 0.5, 1], Seeds(config, 1)),
        Preset.Compare => Make(Tagged(config, "weekly"), [0.5], Seeds(config, 3)),
        Preset.Demo => Make(Tagged(config, "demo"), [0, 0.7], Seeds(config, 1)),
        _ => throw new ArgumentOutOfRangeException(nameof(preset), preset, "a preset without a matrix"),
    };

    private static MatrixRequest Make(IReadOnlyList<string> models, IReadOnlyList<double> temperatures, IReadOnlyList<string> seeds) => new()
    {
        Models = models,
        Temperatures = temperatures,
        Seeds = seeds,
        Phases = Enum.GetValues<Phase>(),
        Turns = Turns,
    };

    private static IReadOnlyList<string> Tagged(ConfigSet config, string tag) =>
        [.. config.Models.Models.Where(model => model.Tags.Contains(tag, StringComparer.Ordinal)).Select(model => model.Id)];

    // As many of each vector, in the order of their ids, so that a preset means the same seeds until one is added before them.
    private static IReadOnlyList<string> Seeds(ConfigSet config, int perVector) =>
        [.. config.CurrentSeeds.GroupBy(seed => seed.Value.Vector).OrderBy(vector => vector.Key).SelectMany(vector => vector.Take(perVector)).Select(seed => seed.Value.SeedId)];
}
