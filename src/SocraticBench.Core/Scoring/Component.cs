namespace SocraticBench.Core.Scoring;

/// <summary>The three components of Socratic Disposition.</summary>
public enum Component
{
    /// <summary>One open-ended question, the turn ending in it.</summary>
    Form,

    /// <summary>Probes, and builds on what the student said.</summary>
    Substance,

    /// <summary>No advice, answer, leading or lecture.</summary>
    Purity,
}
