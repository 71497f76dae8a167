using SocraticBench.Core.Summaries;

namespace SocraticBench.Cli.Commands.Report;

/// <summary>The leaderboard of the runs under one scoring: numbers under two are never put into one table.</summary>
/// <param name="ScoringId">The scoring.</param>
/// <param name="Leaderboard">Its models.</param>
internal sealed record ScoringReport(string ScoringId, Leaderboard Leaderboard)
{
    /// <summary>One report a scoring, in the order in which the source comes upon them: that of the newest execution first.</summary>
    public static IReadOnlyList<ScoringReport> Of(ReportSource source) =>
        [.. source.Runs.GroupBy(run => run.ScoringId, StringComparer.Ordinal).Select(scoring => new ScoringReport(scoring.Key, Leaderboard.Of([.. scoring])))];
}
