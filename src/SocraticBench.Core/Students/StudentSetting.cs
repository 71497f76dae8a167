using SocraticBench.Core.Dialogues;

namespace SocraticBench.Core.Students;

/// <summary>What a student's dialogue depends on besides seed and phase.</summary>
/// <param name="Arm">Whether the phase's tests are planted.</param>
/// <param name="MaxTurns">Tutor turns planned, 1..200; the planting schedule is laid out over them.</param>
/// <param name="RngSeed">Decides wording and order; a function of the cell, not of the run's id or the tutor, so that tutors meet the same student.</param>
public sealed record StudentSetting(Arm Arm, int MaxTurns, long RngSeed);
