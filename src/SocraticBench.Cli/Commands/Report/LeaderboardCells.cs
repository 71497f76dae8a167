using System.Globalization;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Students;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Cli.Commands.Report;

/// <summary>The numbers of a row as text, the same on the terminal and in Markdown. A dash is "unknown", never 0.</summary>
internal static class LeaderboardCells
{
    public const string Unknown = "–";

    /// <summary>An estimate and its interval, divided by <paramref name="gap"/>.</summary>
    public static string Estimate(double? value, Interval? interval, string format, string gap) => value is not { } number
        ? Unknown
        : Number(number, format) + gap + (interval is { } ends ? $"[{Number(ends.Low, format)}, {Number(ends.High, format)}]" : "[no interval]");

    public static string Percent(double? share) => share is { } value ? Number(value * 100, "0") + "%" : Unknown;

    public static string Usd(double? cost) => cost is { } value ? Number(value, "0.00") : Unknown;

    public static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>The median where more than half failed, and how many did.</summary>
    public static string HalfLife(LeaderboardHalfLife halfLife, string gap) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(halfLife.Median is { } median ? $"turn {median}" : "not reached")}{gap}({halfLife.Observed}/{halfLife.Observed + halfLife.Censored} failed)");

    /// <summary>How many dialogues and turns, and how many of them carry no number.</summary>
    public static string Counts(LeaderboardRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Runs} runs, {row.Turns:N0} turns, {row.Seeds} seeds{(row.UnscoredTurns > 0 ? $", {row.UnscoredTurns} turns unscored" : "")}{(row.FailedRuns > 0 ? $", {row.FailedRuns} runs failed" : "")}{(row.PartialRuns > 0 ? $", {row.PartialRuns} runs partial" : "")}");

    /// <summary>How often the student came to doubt before it was told, and how often not, by the last turn.</summary>
    public static string Aporia(LeaderboardAporia aporia) => string.Create(
        CultureInfo.InvariantCulture,
        $"aporia reached {Percent(aporia.ReachedShare)} ({aporia.Reached} of {aporia.Runs}), told first {Percent(aporia.ToldFirstShare)} ({aporia.ToldFirst}), neither {aporia.Censored}");

    /// <summary>Faults of students played by a model, with the number of messages.</summary>
    public static string StudentFaults(IReadOnlyDictionary<StudentFault, int> faults)
    {
        var made = faults.Where(fault => fault.Value > 0).Select(fault => string.Create(CultureInfo.InvariantCulture, $"{Wire.Of(fault.Key)} {fault.Value}")).ToList();
        return made.Count == 0 ? "none found" : string.Join(", ", made);
    }

    /// <summary>The three most frequent violations with their share of scored turns.</summary>
    public static string Violations(LeaderboardRow row)
    {
        var most = row.Violations.Where(violation => violation.Value >= 0.005).OrderByDescending(violation => violation.Value).Take(3).ToList();
        return most.Count == 0 ? (row.Violations.Count == 0 ? Unknown : "none") : string.Join(", ", most.Select(violation => $"{Wire.Of(violation.Key)} {Percent(violation.Value)}"));
    }
}
