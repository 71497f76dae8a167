using SocraticBench.Core.Statistics;

namespace SocraticBench.Core.Summaries;

/// <summary>How the leaderboard's numbers were made, in words, so that a figure that is copied out can be explained.</summary>
public sealed record LeaderboardMethod
{
    /// <summary>Confidence level of every interval, 0..1.</summary>
    public double Level { get; init; } = SeedMeans.Level;

    /// <summary>What the intervals are.</summary>
    public string Interval { get; init; } = "t interval over seeds, df = seeds - 1 (seed jackknife; with seeds of equal size, the seed means)";

    /// <summary>What a mean is over.</summary>
    public string MeanSd { get; init; } = "mean over scored turns";

    /// <summary>What the half-life's restricted mean is.</summary>
    public string Rmst { get; init; } = "Kaplan-Meier, sum of S(t) for t = 0..tau-1; runs that never failed are censored";
}
