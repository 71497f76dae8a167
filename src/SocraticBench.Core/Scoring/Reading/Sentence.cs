namespace SocraticBench.Core.Scoring.Reading;

/// <summary>One sentence of a turn.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token, closing marks included.</param>
/// <param name="Mark">Its closing mark; NUL where it has none.</param>
internal readonly record struct Sentence(int First, int End, char Mark)
{
    public SentenceKind Kind { get; init; }

    /// <summary>How it asks; <see cref="QuestionHead.None"/> where it does not.</summary>
    public QuestionHead Head { get; init; }

    /// <summary>Index of the token that opens the asking clause; First where nothing does.</summary>
    public int HeadToken { get; init; }

    /// <summary>Words and numbers in it.</summary>
    public int Words { get; init; }

    /// <summary>Whether it asks "…, right?".</summary>
    public bool IsTag { get; init; }

    /// <summary>Whether it offers a choice: "… or …".</summary>
    public bool IsChoice { get; init; }

    /// <summary>Whether its auxiliary is negative: "isn't it …".</summary>
    public bool IsNegative { get; init; }

    /// <summary>Whether an auxiliary opens it only by politeness: "could you explain …".</summary>
    public bool IsPolite { get; init; }

    /// <summary>Whether it asks, in whatever form.</summary>
    public bool Asks => Kind is SentenceKind.Question or SentenceKind.Prompt;
}
