namespace SocraticBench.Core.Dialogues;

/// <summary>Why a dialogue ended where it did, when that was not the tutor's failing.</summary>
public enum CensoredBy
{
    /// <summary>It was not censored: the half-life was observed.</summary>
    None,

    /// <summary>It reached the planned number of turns.</summary>
    TurnCap,

    /// <summary>The budget was spent.</summary>
    Budget,

    /// <summary>The provider failed for good.</summary>
    Provider,

    /// <summary>An imported transcript ends there.</summary>
    RecordEnd,
}
