namespace SocraticBench.Pipeline.Ports;

/// <summary>Who runs the program; volatile wherever it is stored.</summary>
/// <param name="CodeVersion">Version of the program.</param>
/// <param name="CodeImageSha">Digest of its container image; null outside containers.</param>
/// <param name="ExecutedBy"><c>local</c>, <c>batch</c>, <c>lambda</c>.</param>
public sealed record Provenance(string CodeVersion, string? CodeImageSha, string ExecutedBy);
