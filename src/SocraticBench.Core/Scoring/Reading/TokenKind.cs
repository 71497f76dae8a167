namespace SocraticBench.Core.Scoring.Reading;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes.</summary>
    Word,

    /// <summary>Digits, with inner points and commas.</summary>
    Number,

    /// <summary>One punctuation mark, in its ASCII form.</summary>
    Mark,

    /// <summary>Anything else that can be seen: mathematics, currency, emoji.</summary>
    Symbol,

    /// <summary>End of a line.</summary>
    LineBreak,
}
