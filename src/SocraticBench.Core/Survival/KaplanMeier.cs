namespace SocraticBench.Core.Survival;

/// <summary>
/// The product-limit estimate of S(t), the share of dialogues that have not failed by turn t (Kaplan and Meier, 1958):
/// S(t) = Π over u ≤ t of (1 − d(u)/n(u)), d failures at turn u among the n dialogues seen until u.
/// At a tie failures come before censorings. S(t) = 1 for t &lt; 3, for nobody can fail before the first window is complete.
/// After the last turn seen the curve stays where it is (Gill, 1980).
/// </summary>
public sealed class KaplanMeier
{
    // (3/4)·(2/3) is one half on paper and a little more or less in binary.
    private const double Tie = 1e-12;

    private readonly double[] _survival;

    private KaplanMeier(double[] survival, int observed, int censored) =>
        (_survival, Observed, Censored) = (survival, observed, censored);

    /// <summary>Dialogues whose failure was seen.</summary>
    public int Observed { get; }

    /// <summary>Dialogues that had not failed when last seen.</summary>
    public int Censored { get; }

    /// <summary>Last turn at which any dialogue was seen; 0 where there was none.</summary>
    public int LastTurn => _survival.Length - 1;

    /// <summary>First turn at which half of the dialogues or fewer have not failed; null where the curve stays above one half.</summary>
    public int? Median => Array.FindIndex(_survival, survival => survival <= 0.5 + Tie) is >= 0 and var turn ? turn : null;

    /// <summary>The curve of some dialogues, in whatever order.</summary>
    public static KaplanMeier Of(IEnumerable<SurvivalTime> times)
    {
        var all = times.ToList();
        var last = all.Count == 0 ? 0 : all.Max(time => time.Turn);
        var (failures, leaving) = (new int[last + 1], new int[last + 1]);
        foreach (var time in all)
        {
            leaving[time.Turn]++;
            failures[time.Turn] += time.Observed ? 1 : 0;
        }

        var failed = failures.Sum();
        return new KaplanMeier(Product(failures, leaving, all.Count), failed, all.Count - failed);
    }

    /// <summary>S(t), 0..1.</summary>
    /// <param name="turn">t, 0 or more.</param>
    public double Survival(int turn) => _survival[Math.Min(turn, LastTurn)];

    private static double[] Product(int[] failures, int[] leaving, int atRisk)
    {
        var curve = new double[failures.Length];
        var survival = 1.0;
        for (var turn = 0; turn < curve.Length; turn++)
        {
            survival *= atRisk == 0 ? 1 : (double)(atRisk - failures[turn]) / atRisk;
            curve[turn] = survival;
            atRisk -= leaving[turn];
        }

        return curve;
    }
}
