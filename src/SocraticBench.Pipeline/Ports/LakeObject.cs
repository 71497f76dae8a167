namespace SocraticBench.Pipeline.Ports;

/// <summary>An object read from the lake.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Version">Names these bytes for a conditional replacement (an ETag on S3, a content hash on disk).</param>
public sealed record LakeObject(ReadOnlyMemory<byte> Content, string Version);
