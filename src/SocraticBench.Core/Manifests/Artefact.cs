using SocraticBench.Core.Records;

namespace SocraticBench.Core.Manifests;

/// <summary>A piece of config with its identity by content.</summary>
/// <typeparam name="T">The record it holds.</typeparam>
/// <param name="Kind">What it is.</param>
/// <param name="Ref">Name, version and hash.</param>
/// <param name="Value">The record.</param>
/// <param name="Canonical">Its canonical bytes, which the hash covers.</param>
public sealed record Artefact<T>(ArtefactKind Kind, ArtefactRef Ref, T Value, ReadOnlyMemory<byte> Canonical)
    where T : LakeRecord;
