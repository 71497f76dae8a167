namespace SocraticBench.Pipeline.Ports;

/// <summary>Why the lake could not do what was asked.</summary>
public enum LakeFault
{
    /// <summary>The key is malformed.</summary>
    BadKey,

    /// <summary>The lake is not there, or is not a lake.</summary>
    NotALake,

    /// <summary>Reading or writing is not permitted.</summary>
    Denied,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>Written by a newer program.</summary>
    NewerSchema,

    /// <summary>The storage failed in another way.</summary>
    Storage,
}
