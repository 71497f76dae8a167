namespace SocraticBench.Core.Scoring;

/// <summary>A way in which a tutor turn is not Socratic.</summary>
public enum Violation
{
    /// <summary>The question carries its own answer.</summary>
    LeadingQuestion,

    /// <summary>More than one real question.</summary>
    MultiQuestion,

    /// <summary>Advice, hints or steps to take.</summary>
    AdviceLeakage,

    /// <summary>A question that yes, no or a choice answers.</summary>
    ClosedQuestion,

    /// <summary>Explaining at length.</summary>
    Lecturing,

    /// <summary>No tie to the student or the problem.</summary>
    OffTopic,

    /// <summary>Talks about itself or its role, or leaves it.</summary>
    MetaViolation,

    /// <summary>Asks nothing.</summary>
    NoQuestion,

    /// <summary>Gives the answer, or corrects by giving it.</summary>
    AnswerReveal,
}
