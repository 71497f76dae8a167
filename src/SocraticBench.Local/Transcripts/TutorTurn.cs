using SocraticBench.Core.Scoring;

namespace SocraticBench.Local.Transcripts;

/// <summary>One tutor turn of a record, ready to be scored.</summary>
/// <param name="Number">1-based number among the dialogue's tutor turns.</param>
/// <param name="Text">What the scorer sees.</param>
/// <param name="Carried">Fields that the reader has no use for; they go through to the output as they are.</param>
public sealed record TutorTurn(int Number, TutorTurnText Text, IReadOnlyList<CarriedField> Carried);
