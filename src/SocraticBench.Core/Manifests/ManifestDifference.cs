namespace SocraticBench.Core.Manifests;

/// <summary>One thing in which two protocols differ.</summary>
/// <param name="Field">The protocol's field, by its wire name.</param>
/// <param name="Left">The left one's value, or the entry that only it has; null where it has none.</param>
/// <param name="Right">The right one's value, or the entry that only it has; null where it has none.</param>
public sealed record ManifestDifference(string Field, string? Left, string? Right);
