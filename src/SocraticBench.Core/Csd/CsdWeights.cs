namespace SocraticBench.Core.Csd;

/// <summary>Weights of the eight dimensions. They sum to 1; a dimension without an occasion leaves its weight to the others.</summary>
public static class CsdWeights
{
    /// <summary>Weight of contextual relevance.</summary>
    public const double Cr = 0.20;

    /// <summary>Weight of salience tracking.</summary>
    public const double St = 0.20;

    /// <summary>Weight of red-herring defence.</summary>
    public const double Rhd = 0.15;

    /// <summary>Weight of adaptive probing.</summary>
    public const double Ap = 0.15;

    /// <summary>Weight of novelty.</summary>
    public const double Nvt = 0.10;

    /// <summary>Weight of thread continuity.</summary>
    public const double Tc = 0.10;

    /// <summary>Weight of contradiction handling.</summary>
    public const double Ch = 0.05;

    /// <summary>Weight of meta awareness.</summary>
    public const double Ma = 0.05;

    /// <summary>Weight that the dimensions present must carry for there to be an overall score.</summary>
    public const double Least = 0.5;

    /// <summary>Weighted mean of the dimensions present, 0..10; null where they carry under half of the weight.</summary>
    public static double? Overall(CsdSubscores scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        (double Weight, double? Score)[] parts =
        [
            (Cr, scores.Cr), (St, scores.St), (Rhd, scores.Rhd), (Ap, scores.Ap), (Nvt, scores.Nvt), (Tc, scores.Tc), (Ch, scores.Ch), (Ma, scores.Ma),
        ];
        var (weight, sum) = (0.0, 0.0);
        foreach (var part in parts)
        {
            weight += part.Score is null ? 0 : part.Weight;
            sum += part.Weight * (part.Score ?? 0);
        }

        // The weights are not exact in binary: half is half on paper.
        return weight < Least - 1e-9 ? null : Math.Round(Math.Clamp(sum / weight, 0, 10), 9);
    }
}
