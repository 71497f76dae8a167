using SocraticBench.Core.Dialogues;

namespace SocraticBench.Pipeline.Flow;

/// <summary>A turn, or why there is none.</summary>
/// <param name="Turn">The turn; null where there is none.</param>
/// <param name="Failure">The provider's failure, in words; null where there is a turn.</param>
internal readonly record struct TutorAnswer(TranscriptTurn? Turn, string? Failure);
