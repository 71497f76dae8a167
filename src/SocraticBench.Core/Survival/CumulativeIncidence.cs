namespace SocraticBench.Core.Survival;

/// <summary>
/// Share of dialogues in which one event has come first by turn t, where others compete with it (Aalen and Johansen, 1978):
/// F(t) = Σ over u ≤ t of S(u−1)·d(u)/n(u), S being the share with no event yet. A tutor that tells the answer can no longer
/// bring its student to aporia; to count it as censored would say that it still might.
/// </summary>
public static class CumulativeIncidence
{
    /// <summary>F(0) … F(last turn) of one cause, each 0..1; over all causes they sum with S to 1.</summary>
    /// <param name="times">The dialogues, in whatever order.</param>
    /// <param name="cause">The event asked about.</param>
    /// <param name="lastTurn">Last turn of the answer, 0 or more.</param>
    public static IReadOnlyList<double> Of<TCause>(IReadOnlyCollection<CompetingTime<TCause>> times, TCause cause, int lastTurn)
        where TCause : struct, Enum
    {
        var curve = new double[lastTurn + 1];
        var (free, incidence) = (1.0, 0.0);
        for (var turn = 0; turn <= lastTurn; turn++)
        {
            var atRisk = times.Count(time => time.Turn >= turn);
            if (atRisk > 0)
            {
                var events = times.Count(time => time.Turn == turn && time.Cause is not null);
                var ours = times.Count(time => time.Turn == turn && cause.Equals(time.Cause));
                incidence += free * ours / atRisk;
                free *= (double)(atRisk - events) / atRisk;
            }

            curve[turn] = incidence;
        }

        return curve;
    }
}
