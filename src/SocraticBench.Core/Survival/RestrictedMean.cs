namespace SocraticBench.Core.Survival;

/// <summary>
/// Restricted mean survival time (Royston and Parmar, 2013): RMST(τ) = Σ S(t) over t = 0 … τ−1, the mean number of turns that a
/// dialogue stays Socratic out of the first τ. A group that never fails has τ; unlike a mean over failures it is not blind to that.
/// </summary>
public static class RestrictedMean
{
    /// <summary>RMST of a curve in turns, 0..τ.</summary>
    /// <param name="curve">The survival curve.</param>
    /// <param name="tau">Restriction time τ in turns: the turn cap.</param>
    public static double Of(KaplanMeier curve, int tau)
    {
        var sum = 0.0;
        for (var turn = 0; turn < tau; turn++)
        {
            sum += curve.Survival(turn);
        }

        return sum;
    }

    /// <summary>
    /// RMST in turns of dialogues in whatever order; null where none was seen at turn 3 or later, for then nothing is known.
    /// Interval-censored failures count at their last possible turn.
    /// </summary>
    public static double? Of(IReadOnlyCollection<SurvivalTime> times, int tau) =>
        times.Any(time => time.Turn >= MovingAverage3.Width) ? Of(KaplanMeier.Of(times), tau) : null;

    /// <summary>RMST in turns with interval-censored failures at their earliest possible turn; null as for <see cref="Of(IReadOnlyCollection{SurvivalTime}, int)"/>.</summary>
    public static double? AtEarliest(IReadOnlyCollection<SurvivalTime> times, int tau) =>
        Of([.. times.Select(time => time.AtEarliest())], tau);
}
