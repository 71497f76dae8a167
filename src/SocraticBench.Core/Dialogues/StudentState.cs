namespace SocraticBench.Core.Dialogues;

/// <summary>Where the scripted student stands in the inquiry.</summary>
public enum StudentState
{
    /// <summary>Has stated the problem and its view.</summary>
    Opening,

    /// <summary>Is spelling out what it means.</summary>
    Clarifying,

    /// <summary>A commitment of its view has been questioned.</summary>
    Challenged,

    /// <summary>Has said two things that do not fit together.</summary>
    ContradictionOpen,

    /// <summary>Has conceded every commitment and no longer knows.</summary>
    Aporia,

    /// <summary>Is building a better view.</summary>
    Resolving,

    /// <summary>Has lost the thread, having been lectured.</summary>
    Lost,
}
