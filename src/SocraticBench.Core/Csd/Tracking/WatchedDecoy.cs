using SocraticBench.Core.Csd.Lexical;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>A red herring that may be planted, and what the tutor made of it.</summary>
internal sealed class WatchedDecoy(string id, LexicalText claim, LexicalText late)
{
    public string Id => id;

    /// <summary>The words that only the claim has in this seed.</summary>
    public LexicalText Claim => claim;

    /// <summary>The words by which the student leans on it later, the claim's own included.</summary>
    public LexicalText Late => late;

    /// <summary>Turn in which the student last said it; null before.</summary>
    public int? LastSaid { get; set; }

    /// <summary>What the tutor did last; null where it left the claim alone.</summary>
    public DecoyMode? Standing { get; set; }

    /// <summary>Whether it was ever taken as true.</summary>
    public bool Leaked { get; set; }
}
