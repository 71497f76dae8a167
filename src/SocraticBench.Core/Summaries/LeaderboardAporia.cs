using SocraticBench.Core.Seeds;
using SocraticBench.Core.Survival;

namespace SocraticBench.Core.Summaries;

/// <summary>
/// How a model's dialogues over aporia seeds went: whether the student came to doubt before it was told. Telling competes with aporia, so that
/// shares are cumulative incidences (see <see cref="CumulativeIncidence"/>), not 1 − Kaplan–Meier.
/// </summary>
/// <param name="Runs">Dialogues over aporia seeds with a scored turn. Reached, told first and censored add up to them.</param>
/// <param name="Reached">Dialogues in which the student had given up every commitment before the answer was revealed.</param>
/// <param name="ToldFirst">Dialogues in which the answer was revealed first, or in the very turn that brought aporia.</param>
/// <param name="Censored">Dialogues that ended with neither.</param>
/// <param name="ReachedShare">Cumulative incidence of aporia at the restriction time, 0..1.</param>
/// <param name="ToldFirstShare">Cumulative incidence of telling first at the restriction time, 0..1.</param>
/// <param name="ReachedBy">Cumulative incidence of aporia by turn; the first number is that of turn 0.</param>
/// <param name="ToldFirstBy">Cumulative incidence of telling first by turn; the first number is that of turn 0.</param>
public sealed record LeaderboardAporia(
    int Runs,
    int Reached,
    int ToldFirst,
    int Censored,
    double ReachedShare,
    double ToldFirstShare,
    IReadOnlyList<double> ReachedBy,
    IReadOnlyList<double> ToldFirstBy)
{
    /// <summary>The outcome of a model's runs; null where none is over an aporia seed and scored.</summary>
    /// <param name="runs">The runs, whatever their seeds.</param>
    /// <param name="tau">Restriction time in turns.</param>
    internal static LeaderboardAporia? Of(IEnumerable<RunSummary> runs, int tau)
    {
        // Where nothing is scored nobody knows whether the tutor told.
        var times = runs.Where(run => run is { Vector: Vector.Aporia, ScoredTurns: > 0 }).Select(First).ToList();
        if (times.Count == 0)
        {
            return null;
        }

        var reached = CumulativeIncidence.Of(times, AporiaOutcome.Reached, tau);
        var told = CumulativeIncidence.Of(times, AporiaOutcome.ToldFirst, tau);
        return new LeaderboardAporia(
            times.Count,
            times.Count(time => time.Cause is AporiaOutcome.Reached),
            times.Count(time => time.Cause is AporiaOutcome.ToldFirst),
            times.Count(time => time.Cause is null),
            reached[^1],
            told[^1],
            reached,
            told);
    }

    // The student gives up its last commitment in answer to a turn: when that same turn tells, there was one left.
    private static CompetingTime<AporiaOutcome> First(RunSummary run) => (run.ToldTurn, run.AporiaTurn) switch
    {
        ({ } told, var reached) when reached is null || told <= reached => new(told, AporiaOutcome.ToldFirst),
        (_, { } reached) => new(reached, AporiaOutcome.Reached),
        _ => new(run.TotalTurns, null),
    };
}
