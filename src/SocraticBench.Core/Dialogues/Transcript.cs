namespace SocraticBench.Core.Dialogues;

/// <summary>A whole dialogue as it happened.</summary>
/// <param name="Header">What was run.</param>
/// <param name="Turns">The exchanges, by turn.</param>
/// <param name="End">How it ended.</param>
public sealed record Transcript(TranscriptHeader Header, IReadOnlyList<TranscriptTurn> Turns, TranscriptEnd End);
