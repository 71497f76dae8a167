namespace SocraticBench.Core.Manifests;

/// <summary>Something in a manifest that does not hold.</summary>
/// <param name="Subject">The manifest's field, or the artefact's reference.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record ManifestFault(string Subject, string Problem);
