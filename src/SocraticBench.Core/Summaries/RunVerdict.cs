using System.Globalization;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Summaries;

/// <summary>Whether a run is whole, and why not.</summary>
/// <param name="Status">Failed where no turn is scored; partial where it was cut short or more than 5% of its turns are unscored.</param>
/// <param name="Reason">Why, in words; null where completed.</param>
internal sealed record RunVerdict(RunStatus Status, string? Reason)
{
    /// <summary>Share of unscored turns above which a run is partial.</summary>
    public const double MostUnscored = 0.05;

    public static RunVerdict Of(RunSpec run, TranscriptEnd end, IReadOnlyList<Turn> turns)
    {
        var unscored = turns.Count(turn => turn.Sd is null);
        var reasons = new List<string>();
        if (end.EndedBy is CensoredBy.Budget or CensoredBy.Provider)
        {
            reasons.Add(CutShort(run, end));
        }

        if (unscored > MostUnscored * turns.Count)
        {
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{unscored} of {turns.Count} turns unscored ({Causes(turns)})"));
        }

        if (unscored == turns.Count)
        {
            return new RunVerdict(RunStatus.Failed, reasons.Count == 0 ? "no turn was held" : string.Join("; ", reasons));
        }

        return reasons.Count == 0 ? new RunVerdict(RunStatus.Completed, null) : new RunVerdict(RunStatus.Partial, string.Join("; ", reasons));
    }

    private static string CutShort(RunSpec run, TranscriptEnd end)
    {
        var by = end.EndedBy is CensoredBy.Budget ? "the budget" : "the provider";
        var why = end.Reason is null ? "" : $": {end.Reason}";
        return string.Create(CultureInfo.InvariantCulture, $"cut short by {by} after {end.TotalTurns} of {run.MaxTurns} turns{why}");
    }

    private static string Causes(IReadOnlyList<Turn> turns) => string.Join(
        ", ",
        turns.Where(turn => turn.Sd is null)
            .GroupBy(turn => turn.UnscoredReason ?? "no reason given", StringComparer.Ordinal)
            .OrderBy(cause => cause.Key, StringComparer.Ordinal)
            .Select(cause => string.Create(CultureInfo.InvariantCulture, $"{cause.Count()} {cause.Key}")));
}
