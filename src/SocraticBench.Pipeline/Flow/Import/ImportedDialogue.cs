using SocraticBench.Core.Dialogues;

namespace SocraticBench.Pipeline.Flow.Import;

/// <summary>A dialogue held elsewhere, ready to be stored.</summary>
public sealed record ImportedDialogue
{
    /// <summary>Its id in the source.</summary>
    public required string DialogueId { get; init; }

    /// <summary>The tutor, as the source or the caller names it.</summary>
    public required string Model { get; init; }

    /// <summary>Its exchanges, numbered from 1 without a gap, at most the lake's 200.</summary>
    public required IReadOnlyList<TranscriptTurn> Turns { get; init; }

    /// <summary>The correct answer or solution, where the source has one; else null.</summary>
    public string? ReferenceAnswer { get; init; }

    /// <summary>Exchanges of the source beyond those 200; the transcript says that they were left out.</summary>
    public int LeftOut { get; init; }
}
