namespace SocraticBench.Pipeline.Ports;

/// <summary>What became of a conditional replacement.</summary>
public enum ReplaceOutcome
{
    /// <summary>The object holds the new bytes.</summary>
    Replaced,

    /// <summary>The object was not in the expected version; nothing was written.</summary>
    Changed,
}
