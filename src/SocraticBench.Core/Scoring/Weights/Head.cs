namespace SocraticBench.Core.Scoring.Weights;

/// <summary>What a column of weights answers.</summary>
internal enum Head
{
    /// <summary>Would people call the turn Socratic?</summary>
    Socratic,

    /// <summary>The same, from evidence of telling alone, which can only lower it.</summary>
    Untold,

    /// <summary>Is the question closed?</summary>
    Closed,

    /// <summary>Does it lead?</summary>
    Leading,

    /// <summary>Is the answer given?</summary>
    Reveal,

    /// <summary>Does it explain at length?</summary>
    Lecturing,

    /// <summary>Does it advise?</summary>
    Advice,

    /// <summary>Probes a definition.</summary>
    Definitions,

    /// <summary>Probes an assumption.</summary>
    Assumptions,

    /// <summary>Probes evidence.</summary>
    Evidence,

    /// <summary>Probes implications.</summary>
    Implications,

    /// <summary>Probes alternatives.</summary>
    Alternatives,
}
