using SocraticBench.Cli.Commands.Validate;

namespace SocraticBench.Tests.Cli;

public sealed class CurvePlotTests
{
    [Fact]
    public void A_point_stands_at_its_coordinates()
    {
        var lines = CurvePlot.Of([(0.5, 1), (1, 0)], diagonal: false);

        // 51 columns after a margin of 6: x = 0.5 is column 25, x = 1 column 50; the lowest y is 0, so 11 lines go from 1 to 0.
        Assert.Equal("1.00 │" + new string(' ', 25) + "●", lines[0]);
        Assert.Equal("0.00 │" + new string(' ', 50) + "●", lines[10]);
    }

    [Fact]
    public void The_upright_axis_is_cut_to_the_tenth_below_the_points() =>
        Assert.StartsWith("0.80 │", CurvePlot.Of([(0.2, 0.84), (0.9, 0.98)], diagonal: false)[10], StringComparison.Ordinal);

    [Fact]
    public void A_calibrated_curve_covers_the_diagonal()
    {
        var lines = CurvePlot.Of([(0, 0), (1, 1)], diagonal: true);

        Assert.EndsWith("●", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("0.00 │●··", lines[10], StringComparison.Ordinal);
        Assert.All(lines.Take(11), line => Assert.True(line.Contains('·', StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing() => Assert.Empty(CurvePlot.Of([], diagonal: true));
}
