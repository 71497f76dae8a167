using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Cli.Commands.Report;

/// <summary>The leaderboard as a Markdown table.</summary>
internal static class LeaderboardMarkdown
{
    public static void Print(ScoringReport report, TextWriter writer)
    {
        writer.WriteLine("| model | runs | turns | mean SD [95% CI] | complies | half-life | RMST, turns [95% CI] | CSD | violations | USD |");
        writer.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: |");
        foreach (var row in report.Leaderboard.Models)
        {
            writer.WriteLine(Row(row));
        }

        writer.WriteLine();
        writer.WriteLine($"SD 0..10; 95% intervals: {report.Leaderboard.Method.Interval}. Scoring {report.ScoringId}.");
        if (report.Leaderboard.Models.Any(row => row.Simulated))
        {
            writer.WriteLine("Simulated tutors check the instrument; their numbers say nothing of any model.");
        }

        writer.WriteLine();
    }

    private static string Row(LeaderboardRow row)
    {
        string[] cells =
        [
            Escape(row.Model) + (row.Simulated ? " *(simulated)*" : ""),
            LeaderboardCells.Number(row.Runs, "0"),
            LeaderboardCells.Number(row.Turns, "0"),
            LeaderboardCells.Estimate(row.MeanSd, row.MeanSdCi, "0.00", " "),
            LeaderboardCells.Percent(row.ComplianceRate),
            LeaderboardCells.HalfLife(row.HalfLife, " "),
            LeaderboardCells.Estimate(row.HalfLife.Rmst, row.HalfLife.RmstCi, "0.0", " "),
            LeaderboardCells.Number(row.CsdMean, "0.0"),
            LeaderboardCells.Violations(row).Replace("_", "\\_", StringComparison.Ordinal),
            LeaderboardCells.Usd(row.CostUsd),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    // A model id comes from a file: it must not end the cell or begin markup.
    private static string Escape(string text) => string.Concat(PrintableText.Line(text, 120)
        .Select(character => character is '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '\\' ? "\\" + character : character.ToString()));
}
