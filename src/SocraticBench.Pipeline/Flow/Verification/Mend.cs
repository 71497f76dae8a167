namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>What mends something in a lake.</summary>
public enum Mend
{
    /// <summary>Nothing in the lake does; it must come from a backup, or somebody must decide.</summary>
    None,

    /// <summary><c>lake verify --repair</c> makes it again from what it was made from.</summary>
    Repair,

    /// <summary><c>resume</c> does the work that is missing.</summary>
    Resume,

    /// <summary><c>lake gc</c> removes it.</summary>
    Sweep,
}
