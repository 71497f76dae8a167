namespace SocraticBench.Cli.Commands.Doctor;

/// <summary>How a thing stands.</summary>
internal enum FindingStatus
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>Not there, and only some uses need it.</summary>
    Off,

    /// <summary>Works, but look at it.</summary>
    Warning,

    /// <summary>Something that was asked for will fail.</summary>
    Error,
}
