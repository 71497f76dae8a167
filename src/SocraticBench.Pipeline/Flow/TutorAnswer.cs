using SocraticBench.Core.Dialogues;

namespace SocraticBench.Pipeline.Flow;

/// <summary>A turn, or why there is none.</summary>
internal readonly record struct TutorAnswer(TranscriptTurn? Turn, string? Failure);
