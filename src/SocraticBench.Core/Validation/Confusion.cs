namespace SocraticBench.Core.Validation;

/// <summary>Counts of a yes/no flag against yes/no labels.</summary>
/// <param name="TruePositive">Said yes, is yes.</param>
/// <param name="FalsePositive">Said yes, is no.</param>
/// <param name="TrueNegative">Said no, is no.</param>
/// <param name="FalseNegative">Said no, is yes.</param>
public readonly record struct Confusion(int TruePositive, int FalsePositive, int TrueNegative, int FalseNegative)
{
    /// <summary>Items labelled yes.</summary>
    public int Positives => TruePositive + FalseNegative;

    /// <summary>Items labelled no.</summary>
    public int Negatives => TrueNegative + FalsePositive;

    /// <summary>Share of those said yes that are, 0..1; null where none was said.</summary>
    public double? Precision => Share(TruePositive, TruePositive + FalsePositive);

    /// <summary>Share of those labelled yes that are found, 0..1; null where none is.</summary>
    public double? Recall => Share(TruePositive, Positives);

    /// <summary>Harmonic mean of precision and recall, 0..1; null where nothing is positive or said so.</summary>
    public double? F1 => Share(2 * TruePositive, (2 * TruePositive) + FalsePositive + FalseNegative);

    /// <summary>Counts two lists of equal length.</summary>
    public static Confusion Of(IReadOnlyList<bool> said, IReadOnlyList<bool> truth)
    {
        var counts = new int[4];
        for (var i = 0; i < said.Count; i++)
        {
            counts[(said[i] ? 0 : 2) + (said[i] == truth[i] ? 0 : 1)]++;
        }

        return new Confusion(counts[0], counts[1], counts[2], counts[3]);
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
