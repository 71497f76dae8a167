namespace SocraticBench.Core.Statistics;

/// <summary>
/// Step-down correction for several tests at once (Holm, 1979): the i-th smallest of m p-values times m − i + 1, made monotone, at most 1.
/// Keeps the chance of any false alarm at the level, whatever the tests' dependence.
/// </summary>
public static class Holm
{
    /// <summary>The adjusted p-values, in the order given.</summary>
    /// <param name="pValues">Each 0..1.</param>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> pValues)
    {
        var adjusted = new double[pValues.Count];
        var highest = 0.0;
        foreach (var (rank, index) in Enumerable.Range(0, pValues.Count).OrderBy(index => pValues[index]).Index())
        {
            highest = Math.Max(highest, Math.Min(1, (pValues.Count - rank) * pValues[index]));
            adjusted[index] = highest;
        }

        return adjusted;
    }
}
