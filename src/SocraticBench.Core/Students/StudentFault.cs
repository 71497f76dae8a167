namespace SocraticBench.Core.Students;

/// <summary>What a student played by a model may do wrong; counted apart from the tutor, whose failing it is not.</summary>
public enum StudentFault
{
    /// <summary>Does the tutor's job: asks the tutor guiding questions.</summary>
    Tutors,

    /// <summary>Says the reference answer, which it must not know.</summary>
    RevealsAnswer,

    /// <summary>Says what it has said before.</summary>
    Repeats,

    /// <summary>Speaks as a model or a tutor, or about how it was told to play; or refuses to play.</summary>
    LeavesPersona,

    /// <summary>Leaves out a sentence that it was to say word for word; the sentence was added.</summary>
    LeavesOut,

    /// <summary>Says nothing; the script's own words were taken.</summary>
    Silent,
}
