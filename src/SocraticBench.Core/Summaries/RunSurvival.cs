using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Survival;

namespace SocraticBench.Core.Summaries;

/// <summary>Runs as survival times.</summary>
public static class RunSurvival
{
    /// <summary>Share of a group's runs that may be cut short before their cutting is no longer taken as chance.</summary>
    public const double MostCut = 0.05;

    /// <summary>When a run failed, or until when it is known not to have: a run without a scored turn tells nothing.</summary>
    public static SurvivalTime Of(RunSummary run) => run.HalfLifeTurn is { } turn
        ? SurvivalTime.Failed(turn, run.HalfLifeFrom)
        : SurvivalTime.Censored(run.ScoredTurns == 0 ? 0 : run.SurvivedTurns ?? run.TotalTurns);

    /// <summary>
    /// How far the RMST can move, in turns, by what is not known: interval-censored failures at their earliest or latest turn; and, where more
    /// than 5% of the runs were cut short (which may depend on the tutor), those failing at once or never. Null where it cannot move.
    /// </summary>
    /// <param name="runs">The runs of one group.</param>
    /// <param name="tau">Restriction time in turns.</param>
    public static Interval? RmstBounds(IReadOnlyCollection<RunSummary> runs, int tau)
    {
        var cutMatters = runs.Count(IsCut) > MostCut * runs.Count;
        var low = RestrictedMean.Of([.. runs.Select(run => Worst(run, cutMatters))], tau);
        var high = RestrictedMean.Of([.. runs.Select(run => Best(run, cutMatters, tau))], tau);
        return low is { } least && high is { } most && most - least > 1e-9 ? new Interval(least, most) : null;
    }

    /// <summary>Whether budget or provider ended a run before it failed.</summary>
    public static bool IsCut(RunSummary run) => run.CensoredBy is CensoredBy.Budget or CensoredBy.Provider;

    private static SurvivalTime Worst(RunSummary run, bool cutMatters)
    {
        var time = Of(run);
        return cutMatters && IsCut(run) ? SurvivalTime.Failed(Math.Max(MovingAverage3.Width, time.Turn + 1)) : time.AtEarliest();
    }

    private static SurvivalTime Best(RunSummary run, bool cutMatters, int tau) =>
        cutMatters && IsCut(run) ? SurvivalTime.Censored(tau) : Of(run);
}
