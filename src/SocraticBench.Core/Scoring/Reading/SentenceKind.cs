namespace SocraticBench.Core.Scoring.Reading;

/// <summary>What a sentence does.</summary>
internal enum SentenceKind : byte
{
    /// <summary>States.</summary>
    Statement,

    /// <summary>Asks, with or without a question mark.</summary>
    Question,

    /// <summary>Asks by an imperative: "tell me why …".</summary>
    Prompt,

    /// <summary>Takes note or praises, in a few words.</summary>
    Acknowledgement,

    /// <summary>Programme text between fences.</summary>
    Code,
}
