namespace SocraticBench.Core.Scoring.Weights;

/// <summary>Kinds of evidence, under which the parts of many small weights are told together.</summary>
internal enum Family
{
    /// <summary>How it asks.</summary>
    Question,

    /// <summary>How much it states, and where.</summary>
    Length,

    /// <summary>Numbers and formulas.</summary>
    Numbers,

    /// <summary>What is taken up from the dialogue, and what is new.</summary>
    Ties,

    /// <summary>What the student just did.</summary>
    Student,

    /// <summary>Quotes, exclamations, pronouns and the like.</summary>
    Style,

    /// <summary>Phrases in what it states.</summary>
    StatedCues,

    /// <summary>Phrases in what it asks.</summary>
    AskedCues,

    /// <summary>Words in what it states.</summary>
    StatedWords,

    /// <summary>Words in what it asks.</summary>
    AskedWords,

    /// <summary>Words wherever they stand.</summary>
    TurnWords,

    /// <summary>Where every turn starts from.</summary>
    Baseline,
}
