using SocraticBench.Cli.Commands.Config;

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
            : new Finding("config", FindingStatus.Ok, $"{folder}: {review.Config!.Models.Models.Count} models, {review.Config.CurrentSeeds.Count} seeds"));
    }
}
