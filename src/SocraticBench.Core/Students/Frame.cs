namespace SocraticBench.Core.Students;

/// <summary>What surrounds a line.</summary>
internal enum Frame
{
    /// <summary>Nothing: the student reacts to what it was told, or to silence.</summary>
    Bare,

    /// <summary>The student sets out to answer a question.</summary>
    Answer,

    /// <summary>The student knows that it has said this before.</summary>
    Again,
}
