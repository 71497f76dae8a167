namespace SocraticBench.Local.Transcripts;

/// <summary>One record of a transcript file: a single tutor turn or a whole dialogue.</summary>
public sealed record TranscriptRecord
{
    /// <summary>The record's id as JSON, a string or a number, as it was read.</summary>
    public required ReadOnlyMemory<byte> IdJson { get; init; }

    /// <summary>The dialogue's id: of a dialogue its own, of a single turn its <c>dialogue_id</c>, or its own id where it has none.</summary>
    public required string DialogueId { get; init; }

    /// <summary>Whether the record is a dialogue from its beginning, so that turns are numbered and a half-life has a meaning.</summary>
    public required bool IsDialogue { get; init; }

    /// <summary>The tutor's model, where the record names one.</summary>
    public string? Model { get; init; }

    /// <summary>The tutor turns in order; empty where the tutor says nothing.</summary>
    public required IReadOnlyList<TutorTurn> Turns { get; init; }
}
