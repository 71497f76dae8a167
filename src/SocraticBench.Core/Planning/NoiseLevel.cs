namespace SocraticBench.Core.Planning;

/// <summary>How much distracting text a phase carries.</summary>
public enum NoiseLevel
{
    /// <summary>None.</summary>
    None,

    /// <summary>A little.</summary>
    Mild,

    /// <summary>Sidebars and at least one decoy.</summary>
    Medium,

    /// <summary>Much.</summary>
    Heavy,
}
