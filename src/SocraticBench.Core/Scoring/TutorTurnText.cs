using SocraticBench.Core.Dialogues;

namespace SocraticBench.Core.Scoring;

/// <summary>What a scorer sees of a turn: text only.</summary>
public sealed record TutorTurnText
{
    /// <summary>The tutor turn to score; may be empty.</summary>
    public required string AssistantText { get; init; }

    /// <summary>The student message that it answers; empty where the tutor opens.</summary>
    public string UserText { get; init; } = "";

    /// <summary>The dialogue before the tutor turn, oldest first, <see cref="UserText"/> included as its last message where known.</summary>
    public IReadOnlyList<Message> Context { get; init; } = [];

    /// <summary>The correct answer or solution, where the record has one: lets a reveal be recognised. Null where unknown.</summary>
    public string? ReferenceAnswer { get; init; }
}
