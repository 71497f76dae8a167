using SocraticBench.Cli.Commands.Config;
using SocraticBench.Core.Manifests;
using SocraticBench.Models;

namespace SocraticBench.Cli.Commands.Doctor;

/// <summary>Whether the config folder in force can be used.</summary>
internal static class ConfigCheck
{
    public static Task<Finding> Of(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Task.FromResult(new Finding("config", FindingStatus.Error, $"{folder} is no folder", "name another with --config, or write one with 'socratic-bench init'"));
        }

        var review = ConfigReview.Of(folder);
        return Task.FromResult(review.Problems is [var first, ..]
            ? new Finding("config", FindingStatus.Error, $"{folder}: {review.Problems.Count} problems, the first: {first.Message}", "'socratic-bench config validate' lists them all")
            : Counted(folder, review.Config!));
    }

    private static Finding Counted(string folder, ConfigSet config)
    {
        var models = config.Models.Models;
        var counts = $"{folder}: {models.Count} models, {config.CurrentSeeds.Count} seeds";
        var beyond = models.Where(model => !ModelCatalog.Providers.Contains(model.Provider, StringComparer.Ordinal)).ToList();
        return beyond.Count == 0
            ? new Finding("config", FindingStatus.Ok, counts)
            : new Finding(
                "config",
                FindingStatus.Ok,
                $"{counts}; {beyond.Count} of the models can be planned with but not yet called ({string.Join(", ", beyond.Select(model => model.Provider).Distinct())})",
                $"this version calls {string.Join(", ", ModelCatalog.Providers)}");
    }
}
