namespace SocraticBench.Core.Scoring;

/// <summary>Where a turn's SD comes from.</summary>
public enum SdSource
{
    /// <summary>Nowhere: the turn is unscored.</summary>
    None,

    /// <summary>The heuristic, where its confidence let the turn pass.</summary>
    Heuristic,

    /// <summary>The judge.</summary>
    Judge,

    /// <summary>The median of heuristic, judge and secondary judge.</summary>
    Arbitrated,
}
