namespace SocraticBench.Core.Scoring.Reading;

/// <summary>The word that opens the asking clause.</summary>
internal enum QuestionHead : byte
{
    /// <summary>Nothing is asked.</summary>
    None,

    /// <summary>What, not "what if".</summary>
    What,

    /// <summary>What if, what about, suppose.</summary>
    WhatIf,

    /// <summary>Why, how come.</summary>
    Why,

    /// <summary>How, of manner.</summary>
    How,

    /// <summary>How many, how much, how far.</summary>
    Quantity,

    /// <summary>Which, who, whose, where, when.</summary>
    Which,

    /// <summary>Is, are, was.</summary>
    Be,

    /// <summary>Do, does, did.</summary>
    Do,

    /// <summary>Have, has.</summary>
    Have,

    /// <summary>Can, could, may.</summary>
    Can,

    /// <summary>Would, will, should, must.</summary>
    Would,

    /// <summary>A statement with a question mark.</summary>
    Statement,

    /// <summary>A few words with a question mark.</summary>
    Fragment,

    /// <summary>An imperative that asks.</summary>
    Prompt,
}
