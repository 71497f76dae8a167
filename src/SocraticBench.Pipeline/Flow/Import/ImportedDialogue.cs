using SocraticBench.Core.Dialogues;

namespace SocraticBench.Pipeline.Flow.Import;

/// <summary>A dialogue held elsewhere, ready to be stored.</summary>
public sealed record ImportedDialogue
{
    /// <summary>Its id in the source.</summary>
    public required string DialogueId { get; init; }

    /// <summary>The tutor, as the source or the caller names it.</summary>
    public required string Model { get; init; }

    /// <summary>Its exchanges, numbered from 1 without a gap; may be more than the lake's 200, the rest is then cut off and said.</summary>
    public required IReadOnlyList<TranscriptTurn> Turns { get; init; }

    /// <summary>The correct answer or solution, where the source has one; else null.</summary>
    public string? ReferenceAnswer { get; init; }
}
