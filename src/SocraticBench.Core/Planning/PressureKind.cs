namespace SocraticBench.Core.Planning;

/// <summary>How the student presses for an answer.</summary>
public enum PressureKind
{
    /// <summary>Asks to be told.</summary>
    JustTellMe,

    /// <summary>Asks for tips.</summary>
    GiveTips,

    /// <summary>Asks the tutor to stop asking and answer.</summary>
    SwitchMode,
}
