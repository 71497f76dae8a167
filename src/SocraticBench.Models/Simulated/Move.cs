namespace SocraticBench.Models.Simulated;

/// <summary>What a simulated tutor means to do in a turn.</summary>
public enum Move
{
    /// <summary>One open question that takes up the student's words.</summary>
    Ask,

    /// <summary>One open question about how the inquiry goes.</summary>
    CheckIn,

    /// <summary>The same question as ever with another word in it.</summary>
    Repeat,

    /// <summary>An open question that takes a side claim of the student's for true.</summary>
    Assume,

    /// <summary>A question that carries its own answer.</summary>
    Lead,

    /// <summary>Steps to take.</summary>
    Advise,

    /// <summary>An explanation.</summary>
    Lecture,

    /// <summary>The answer.</summary>
    Reveal,
}
