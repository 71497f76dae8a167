namespace SocraticBench.Core.Scoring.Reading;

/// <summary>A phrase found.</summary>
/// <param name="Group">The group that it belongs to.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
internal readonly record struct PhraseMatch(int Group, int First, int End);
