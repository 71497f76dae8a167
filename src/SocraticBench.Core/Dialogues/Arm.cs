namespace SocraticBench.Core.Dialogues;

/// <summary>What fills the context: the tests of the phase, or as much neutral text, so that length and distraction can be told apart.</summary>
public enum Arm
{
    /// <summary>Planted decoys, pressure, contradictions and sidebars.</summary>
    Test,

    /// <summary>Neutral padding of the same length and nothing planted.</summary>
    Padding,
}
