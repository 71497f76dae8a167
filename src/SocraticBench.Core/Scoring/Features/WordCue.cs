namespace SocraticBench.Core.Scoring.Features;

/// <summary>A word or pair of words in its place: a candidate for a fitted weight.</summary>
/// <param name="Hash">Scope and words in one hash.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Scope">Where it is counted.</param>
internal readonly record struct WordCue(ulong Hash, int First, int End, CueScope Scope);
