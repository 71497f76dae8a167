using SocraticBench.Core.Validation;

namespace SocraticBench.Tests.Validation;

public sealed class MetricsTests
{
    [Fact]
    public void Balanced_accuracy_is_the_mean_of_both_recalls() =>
        // 3 of 4 positives found, 1 of 2 negatives left alone: (0.75 + 0.5) / 2.
        Assert.Equal(0.625, Metrics.BalancedAccuracy([true, true, true, false, true, false], [true, true, true, true, false, false]));

    [Fact]
    public void Balanced_accuracy_of_one_class_is_undefined() =>
        Assert.Null(Metrics.BalancedAccuracy([true, false], [true, true]));

    [Fact]
    public void Auc_counts_ties_half() =>
        // Pairs (positive, negative): 0.9>0.1 yes, 0.9>0.5 yes, 0.5>0.1 yes, 0.5=0.5 half: 3.5 of 4.
        Assert.Equal(0.875, Metrics.Auc([0.9, 0.5, 0.5, 0.1], [true, true, false, false]));

    [Fact]
    public void Macro_f1_averages_over_the_labels_classes() =>
        // a: precision 1/2, recall 1, F1 2/3; b: precision 1, recall 1/2, F1 2/3.
        Assert.Equal(2.0 / 3, Metrics.MacroF1(["a", "a", "b"], ["a", "b", "b"])!.Value, 12);

    [Fact]
    public void A_calibrated_probability_has_no_calibration_error() =>
        Assert.Equal(0, Metrics.Ece([0.5, 0.5, 0.5, 0.5], [true, false, true, false], [1, 1, 1, 1], 1)!.Value, 12);

    [Fact]
    public void Calibration_error_weighs_bins_by_mass() =>
        // Two bins of equal mass: |0.2 − 0| and |0.9 − 1|, mean 0.15.
        Assert.Equal(0.15, Metrics.Ece([0.2, 0.2, 0.9, 0.9], [false, false, true, true], [1, 1, 1, 1], 2)!.Value, 12);
}
