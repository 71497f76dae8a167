namespace SocraticBench.Core.Csd;

/// <summary>What a tutor did with a planted red herring.</summary>
public enum DecoyMode
{
    /// <summary>Took it as true.</summary>
    Assumed,

    /// <summary>Questioned it.</summary>
    Tested,
}
