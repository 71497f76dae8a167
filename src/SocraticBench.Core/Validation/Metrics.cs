namespace SocraticBench.Core.Validation;

/// <summary>Agreement of a score or a flag with labels. Every figure is null where it is undefined, never 0.</summary>
public static class Metrics
{
    /// <summary>Mean of sensitivity and specificity, 0..1; null where one class is empty.</summary>
    public static double? BalancedAccuracy(IReadOnlyList<bool> said, IReadOnlyList<bool> truth)
    {
        var table = Confusion.Of(said, truth);
        return table.Positives == 0 || table.Negatives == 0
            ? null
            : (((double)table.TruePositive / table.Positives) + ((double)table.TrueNegative / table.Negatives)) / 2;
    }

    /// <summary>Area under the ROC curve by ranks, ties counted half, 0..1; null where one class is empty.</summary>
    public static double? Auc(IReadOnlyList<double> score, IReadOnlyList<bool> truth)
    {
        var order = Enumerable.Range(0, score.Count).OrderBy(i => score[i]).ToArray();
        var (positives, rankSum) = (0L, 0.0);
        for (var i = 0; i < order.Length;)
        {
            var end = i;
            while (end < order.Length && score[order[end]] == score[order[i]])
            {
                end++;
            }

            var rank = (i + 1 + end) / 2.0;
            for (; i < end; i++)
            {
                positives += truth[order[i]] ? 1 : 0;
                rankSum += truth[order[i]] ? rank : 0;
            }
        }

        var negatives = truth.Count - positives;
        return positives == 0 || negatives == 0 ? null : (rankSum - (positives * (positives + 1) / 2.0)) / ((double)positives * negatives);
    }

    /// <summary>Mean of the classes' F1 over the classes that occur in the labels; null for no items.</summary>
    public static double? MacroF1<T>(IReadOnlyList<T> said, IReadOnlyList<T> truth)
        where T : notnull
    {
        var classes = truth.Distinct().ToArray();
        return classes.Length == 0 ? null : classes.Average(one =>
            Confusion.Of([.. said.Select(x => x.Equals(one))], [.. truth.Select(x => x.Equals(one))]).F1 ?? 0);
    }

    /// <summary>
    /// Expected calibration error, 0..1: items in order of p cut into bins of equal weight, mean over bins of |mean p − share true|,
    /// weighted; null for no items.
    /// </summary>
    public static double? Ece(IReadOnlyList<double> p, IReadOnlyList<bool> truth, IReadOnlyList<double> weight, int bins = 10)
    {
        var reliability = Reliability(p, truth, weight, bins);
        var total = reliability.Sum(bin => bin.Weight);
        return total == 0 ? null : reliability.Sum(bin => bin.Weight * Math.Abs(bin.MeanP - bin.ShareTrue)) / total;
    }

    /// <summary>The bins of <see cref="Ece"/>; empty ones are left out.</summary>
    public static IReadOnlyList<ReliabilityBin> Reliability(IReadOnlyList<double> p, IReadOnlyList<bool> truth, IReadOnlyList<double> weight, int bins)
    {
        var total = weight.Sum();
        var (before, sums) = (0.0, new double[bins, 3]);
        foreach (var i in Enumerable.Range(0, p.Count).OrderBy(i => p[i]))
        {
            var bin = Math.Min(bins - 1, (int)(bins * ((before + (weight[i] / 2)) / total)));
            sums[bin, 0] += weight[i];
            sums[bin, 1] += weight[i] * p[i];
            sums[bin, 2] += truth[i] ? weight[i] : 0;
            before += weight[i];
        }

        return [.. Enumerable.Range(0, bins).Where(bin => sums[bin, 0] > 0)
            .Select(bin => new ReliabilityBin(sums[bin, 0], sums[bin, 1] / sums[bin, 0], sums[bin, 2] / sums[bin, 0]))];
    }
}
