using SocraticBench.Core.Records;
using SocraticBench.Core.Seeds;
using SocraticBench.Local.Config;

namespace SocraticBench.Cli.Commands.Seed;

/// <summary>One seed file and what is wrong with it.</summary>
/// <param name="File">The file, as the caller wrote it.</param>
/// <param name="SeedId">The seed's id; null where the file holds no seed.</param>
/// <param name="Problems">Each in one line: field, problem, mend.</param>
internal sealed record SeedReview(string File, string? SeedId, IReadOnlyList<string> Problems)
{
    public static SeedReview Of(string file, string path, int turns)
    {
        try
        {
            var seed = ConfigFolder.Seed(path);
            return new SeedReview(file, seed.SeedId, [.. SeedLint.Problems(seed, turns).Select(problem => problem.ToString())]);
        }
        catch (RecordException problem)
        {
            // The first field that is missing or wrong hides the rest: what is no record has no further fields to look at.
            return new SeedReview(file, null, [problem.Place.Line is { } line ? $"line {line}: {problem.Problem}" : problem.Problem]);
        }
    }
}
