using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Records;

namespace SocraticBench.Cli.Commands.Config;

/// <summary>A review of config: problems on stderr one a line, counts on stdout.</summary>
internal static class ConfigOutput
{
    public static void Print(ConfigReview review, CommandContext context)
    {
        if (context.Json)
        {
            context.Console.Out.WriteLine(JsonSerializer.Serialize(
                new
                {
                    Valid = review.Problems.Count == 0,
                    review.Folder,
                    Counts = Counts(review),
                    Problems = review.Problems.Select(problem => new { problem.Place.File, problem.Place.Line, problem.Problem }),
                },
                RecordJson.Options));
            return;
        }

        foreach (var problem in review.Problems)
        {
            context.Console.Error.WriteLine(PrintableText.Line(problem.Message, 1_000));
        }

        context.Console.Out.WriteLine(Counts(review) is { } counts
            ? $"{review.Folder}: valid: {string.Join(", ", counts.Select(kind => $"{kind.Value} {(kind.Value == 1 ? kind.Key[..^1] : kind.Key).Replace('_', ' ')}"))}"
            : $"{review.Folder}: {review.Problems.Count} {(review.Problems.Count == 1 ? "problem" : "problems")}");
    }

    private static Dictionary<string, int>? Counts(ConfigReview review) => review.Config is not { } config ? null : new()
    {
        ["models"] = config.Models.Models.Count,
        ["seeds"] = config.Seeds.Count,
        ["rubrics"] = config.Rubrics.Count,
        ["system_prompts"] = config.SystemPrompts.Count,
        ["judge_prompts"] = config.JudgePrompts.Count,
        ["phase_sets"] = config.PhaseSets.Count,
    };
}
