namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>What is wrong with something in a lake.</summary>
public enum LakeFaultKind
{
    /// <summary>It cannot be read as the record that it should be.</summary>
    Unreadable,

    /// <summary>It should be there and is not.</summary>
    Missing,

    /// <summary>Its bytes are not those that its name or another record gives the hash of.</summary>
    HashMismatch,

    /// <summary>It says something else than what it was made from.</summary>
    Disagrees,

    /// <summary>It is left over from work that was finished.</summary>
    LeftOver,

    /// <summary>It belongs to nothing that the lake knows.</summary>
    Stray,
}
