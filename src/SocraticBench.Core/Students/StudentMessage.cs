using SocraticBench.Core.Dialogues;

namespace SocraticBench.Core.Students;

/// <summary>What the student says, and where it stands as it says it.</summary>
/// <param name="Text">The message.</param>
/// <param name="State">The student's state after the tutor's move.</param>
/// <param name="Reason">Why it is in that state, in words for people.</param>
/// <param name="Planted">What the phase planted in the message; empty where nothing.</param>
/// <param name="Conceded">Ids of the commitments conceded so far, in the order conceded.</param>
/// <param name="Aporia">Whether every commitment has been conceded; once true it stays true.</param>
public sealed record StudentMessage(
    string Text,
    StudentState State,
    string Reason,
    IReadOnlyList<PlantedItem> Planted,
    IReadOnlyList<string> Conceded,
    bool Aporia)
{
    /// <summary>Sentences within the text that must be said word for word, for measures look for them: facts, beliefs, and what is planted. Empty where none.</summary>
    public IReadOnlyList<string> Verbatim { get; init; } = [];
}
