namespace SocraticBench.Core.Scoring.Features;

/// <summary>A word or pair of words in its place: a candidate for a fitted weight.</summary>
/// <param name="Hash">Scope and words in one hash.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Asks">Whether its sentence asks.</param>
/// <param name="Opens">Whether the word counts here as the opening of its sentence.</param>
internal readonly record struct WordCue(ulong Hash, int First, int End, bool Asks, bool Opens);
