namespace SocraticBench.Core.Scoring;

/// <summary>What a Socratic question probes.</summary>
public enum QuestionType
{
    /// <summary>What is meant.</summary>
    Definitions,

    /// <summary>What is taken for granted.</summary>
    Assumptions,

    /// <summary>Reasons and grounds.</summary>
    Evidence,

    /// <summary>Consequences.</summary>
    Implications,

    /// <summary>Other views and cases.</summary>
    Alternatives,

    /// <summary>The inquiry itself.</summary>
    Meta,
}
