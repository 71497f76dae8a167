namespace SocraticBench.Local.Transcripts;

/// <summary>How transcripts are laid out in a file.</summary>
public enum TranscriptFormat
{
    /// <summary>Told by the content: JSON or not, and which fields its first record has.</summary>
    Auto,

    /// <summary>One tutor turn a record: <c>id</c>, <c>context</c>, <c>user_text</c>, <c>assistant_text</c>.</summary>
    Turns,

    /// <summary>One dialogue a record: <c>id</c>, <c>turns</c> of role and text.</summary>
    Dialogues,

    /// <summary>One conversation a record in the chat format of OpenAI: <c>messages</c> of role and content.</summary>
    Chat,

    /// <summary>Comma-separated values with named columns: a tutor turn a row, or a message a row.</summary>
    Csv,
}
