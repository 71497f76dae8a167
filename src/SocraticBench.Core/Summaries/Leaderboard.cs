namespace SocraticBench.Core.Summaries;

/// <summary>The models of some runs, best first: by RMST, then by mean SD, then by name. A model without an RMST comes last.</summary>
/// <param name="Models">One row a model.</param>
public sealed record Leaderboard(IReadOnlyList<LeaderboardRow> Models)
{
    /// <summary>How the numbers were made.</summary>
    public LeaderboardMethod Method { get; init; } = new();

    /// <summary>The leaderboard of runs of one scoring, in whatever order; empty of none. Arms are pooled: choose one before.</summary>
    /// <exception cref="ArgumentException">The runs are under more than one scoring, or a run is there twice.</exception>
    public static Leaderboard Of(IReadOnlyCollection<RunSummary> runs) => new(
    [
        .. RunSet.Checked(runs)
            .GroupBy(run => run.Model, StringComparer.Ordinal)
            .Select(model => LeaderboardRow.Of([.. model]))
            .OrderByDescending(row => row.HalfLife.Rmst)
            .ThenByDescending(row => row.MeanSd)
            .ThenBy(row => row.Model, StringComparer.Ordinal),
    ]);
}
