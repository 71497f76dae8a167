namespace SocraticBench.Core.Survival;

/// <summary>How long one dialogue was seen to stay Socratic.</summary>
public sealed record SurvivalTime
{
    /// <summary>Turn of the failure, or last turn known to be survived; 0 where there was none to see.</summary>
    public int Turn { get; }

    /// <summary>Whether it failed at <see cref="Turn"/>; false means right-censored there.</summary>
    public bool Observed { get; }

    /// <summary>Earliest turn of an interval-censored failure; equals <see cref="Turn"/> where that is exact.</summary>
    public int Earliest { get; }

    private SurvivalTime(int turn, bool observed, int earliest) => (Turn, Observed, Earliest) = (turn, observed, earliest);

    /// <summary>A failure.</summary>
    /// <param name="turn">The turn, 3 or later: no window is complete before.</param>
    /// <param name="from">Earliest turn of the failure; null where <paramref name="turn"/> is exact.</param>
    public static SurvivalTime Failed(int turn, int? from = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from ?? turn, MovingAverage3.Width);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from ?? turn, turn);
        return new SurvivalTime(turn, true, from ?? turn);
    }

    /// <summary>A dialogue that had not failed when it was last seen.</summary>
    /// <param name="turn">Last turn known to be survived, 0 or more.</param>
    public static SurvivalTime Censored(int turn)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(turn);
        return new SurvivalTime(turn, false, turn);
    }

    /// <summary>The same dialogue with its failure put at the earliest turn it may have had.</summary>
    public SurvivalTime AtEarliest() => Observed ? Failed(Earliest) : this;
}
