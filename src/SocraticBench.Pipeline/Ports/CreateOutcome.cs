namespace SocraticBench.Pipeline.Ports;

/// <summary>What became of a create-once put.</summary>
public enum CreateOutcome
{
    /// <summary>The object was not there and is now, whole.</summary>
    Created,

    /// <summary>The very same bytes were there already: a retry, harmless.</summary>
    AlreadyIdentical,

    /// <summary>Other bytes are there; they were left as they are.</summary>
    Conflict,
}
