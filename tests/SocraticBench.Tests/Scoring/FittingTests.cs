using SocraticBench.Core.Scoring.Fitting;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Tests.Scoring;

public sealed class FittingTests
{
    [Fact]
    public void An_unpenalised_fit_of_a_constant_is_the_log_odds()
    {
        SparseRow[] rows = [.. Enumerable.Range(0, 4).Select(i => new SparseRow([], [], i < 3, 1))];

        // Three of four are positive: log(3) = 1.0986.
        Assert.Equal(Math.Log(3), LogisticFit.Fit(rows, [1e-3])[^1], 3);
    }

    [Fact]
    public void A_feature_that_separates_gets_a_weight_of_its_sign()
    {
        SparseRow[] rows = [new([0], [1], true, 1), new([0], [1], true, 1), new([1], [1], false, 1), new([1], [1], false, 1)];
        var weights = LogisticFit.Fit(rows, [1e-2, 1e-2]);

        Assert.True(weights[0] > 0.5 && weights[1] < -0.5);
    }

    [Fact]
    public void The_table_in_force_survives_writing_and_reading()
    {
        var written = WeightTable.Write(WeightTable.InForce, []);

        Assert.Equal(written, WeightTable.Write(WeightTable.Parse(written), []));
    }

    [Fact]
    public void Evidence_of_telling_only_lowers() =>
        Assert.All(WeightTable.InForce.Rows, row => Assert.True(row.Weights[(int)Head.Untold] <= 0, row.Feature));

    [Fact]
    public void Groups_are_dealt_over_folds_evenly()
    {
        var sizes = Enumerable.Range(0, 5000).GroupBy(i => Folds.Of($"dialogue-{i}", 5)).Select(fold => fold.Count()).ToArray();

        Assert.Equal(5, sizes.Length);
        Assert.All(sizes, size => Assert.InRange(size, 900, 1100));
    }
}
