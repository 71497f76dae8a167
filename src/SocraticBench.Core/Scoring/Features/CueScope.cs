namespace SocraticBench.Core.Scoring.Features;

/// <summary>Where in a turn a word is counted; the same word has a weight of its own in each.</summary>
internal enum CueScope
{
    /// <summary>In a sentence that asks.</summary>
    Asks = 1,

    /// <summary>In a sentence that states.</summary>
    States = 2,

    /// <summary>As the opening of a sentence that states.</summary>
    Opens = 3,

    /// <summary>Anywhere, as its stem: what a few hundred labels can weigh where sentence kinds would split them too thin.</summary>
    Turn = 4,
}
