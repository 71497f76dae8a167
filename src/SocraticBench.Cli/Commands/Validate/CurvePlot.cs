using System.Globalization;

namespace SocraticBench.Cli.Commands.Validate;

/// <summary>Points as text. The right axis is 0..1; the upright one is cut to the points, so that a curve near the top is not a line.</summary>
internal static class CurvePlot
{
    private const int Columns = 51;
    private const int Lines = 11;

    /// <summary>The plot's lines; none for no points.</summary>
    /// <param name="points">Points, both coordinates 0..1.</param>
    /// <param name="diagonal">Whether to draw where both coordinates are equal.</param>
    public static IReadOnlyList<string> Of(IEnumerable<(double X, double Y)> points, bool diagonal)
    {
        var all = points.ToArray();
        if (all.Length == 0)
        {
            return [];
        }

        var low = diagonal ? 0 : Math.Min(0.9, Math.Floor(all.Min(point => point.Y) * 10) / 10);
        var grid = Enumerable.Range(0, Lines).Select(_ => Enumerable.Repeat(' ', Columns).ToArray()).ToArray();
        for (var column = 0; diagonal && column < Columns; column++)
        {
            grid[Line((double)column / (Columns - 1), low)][column] = '·';
        }

        foreach (var (x, y) in all)
        {
            grid[Line(y, low)][(int)Math.Round(Math.Clamp(x, 0, 1) * (Columns - 1))] = '●';
        }

        return
        [
            .. grid.Select((line, i) => Label(1 - (i * (1 - low) / (Lines - 1))) + " │" + new string(line).TrimEnd()),
            "     └" + new string('─', Columns),
            $"      0{new string(' ', (Columns / 2) - 2)}0.5{new string(' ', (Columns / 2) - 2)}1",
        ];
    }

    private static int Line(double y, double low) => (int)Math.Round((1 - Math.Clamp((y - low) / (1 - low), 0, 1)) * (Lines - 1));

    private static string Label(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
