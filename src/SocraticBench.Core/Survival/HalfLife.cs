namespace SocraticBench.Core.Survival;

/// <summary>When a tutor stopped being Socratic in one dialogue: the first turn whose three-turn mean SD is below the threshold.</summary>
/// <param name="Turn">That turn, 3 or later; null where there is none: the dialogue is right-censored, it did not fail at its end.</param>
/// <param name="From">
/// First turn of the undefined windows directly before <paramref name="Turn"/>: the failure lies somewhere in From..Turn (interval-censored).
/// Null where the turn is exact, or there was no failure.
/// </param>
public sealed record HalfLife(int? Turn, int? From)
{
    // Sums of decimal scores miss a tie with the threshold by some 1e-15; a mean of exactly 8.0 has not failed.
    private const double Tie = 1e-9;

    /// <summary>The half-life of a dialogue.</summary>
    /// <param name="sdByTurn">SD by turn, 0..10, the first turn at index 0; null for an unscored turn, whose windows are undefined and not failed.</param>
    /// <param name="threshold">MA3 below which the dialogue has failed, 0..10.</param>
    public static HalfLife Of(IReadOnlyList<double?> sdByTurn, double threshold)
    {
        int? undefinedSince = null;
        for (var turn = MovingAverage3.Width; turn <= sdByTurn.Count; turn++)
        {
            var mean = MovingAverage3.At(sdByTurn, turn);
            if (mean < threshold - Tie)
            {
                return new HalfLife(turn, undefinedSince);
            }

            undefinedSince = mean is null ? undefinedSince ?? turn : null;
        }

        return new HalfLife(null, null);
    }
}
