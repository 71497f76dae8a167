namespace SocraticBench.Core.Dialogues;

/// <summary>Who says a message.</summary>
public enum Role
{
    /// <summary>The student, scripted or a model.</summary>
    Student,

    /// <summary>The tutor under test.</summary>
    Tutor,

    /// <summary>Instructions to the tutor.</summary>
    System,
}
