namespace SocraticBench.Core.Survival;

/// <summary>Mean SD of three turns in a row: one poor turn is a slip, three are a habit.</summary>
public static class MovingAverage3
{
    /// <summary>Turns in a window; also the first turn at which one is complete.</summary>
    public const int Width = 3;

    /// <summary>MA3(t), the mean SD of turns t−2, t−1 and t, 0..10; null for t &lt; 3 and where any of the three is unscored.</summary>
    /// <param name="sdByTurn">SD by turn, the first turn at index 0; null for an unscored turn.</param>
    /// <param name="turn">t, 1-based, at most the number of turns.</param>
    public static double? At(IReadOnlyList<double?> sdByTurn, int turn) =>
        turn >= Width && sdByTurn[turn - 3] is { } first && sdByTurn[turn - 2] is { } second && sdByTurn[turn - 1] is { } third
            ? (first + second + third) / Width
            : null;

    /// <summary>MA3 of every turn, the first turn at index 0.</summary>
    public static IReadOnlyList<double?> Of(IReadOnlyList<double?> sdByTurn) =>
        [.. Enumerable.Range(1, sdByTurn.Count).Select(turn => At(sdByTurn, turn))];

    /// <summary>The last turn whose window is complete and scored; where none is, the last turn at which nobody can have failed yet (2, or fewer in a shorter dialogue).</summary>
    public static int LastDefined(IReadOnlyList<double?> sdByTurn)
    {
        var turn = sdByTurn.Count;
        while (turn >= Width && At(sdByTurn, turn) is null)
        {
            turn--;
        }

        return turn;
    }
}
