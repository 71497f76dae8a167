using System.Text.Json;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Manifests;

/// <summary>Whether a manifest is what its id says, down to the bytes of every artefact that it names.</summary>
public static class ManifestVerification
{
    /// <summary>Everything that does not hold; none where the manifest can be relied on.</summary>
    /// <param name="manifest">The manifest as stored.</param>
    /// <param name="artefact">The stored bytes of an artefact by its reference; null where there are none. Spacing and order in them do not matter.</param>
    public static IReadOnlyList<ManifestFault> Faults(RunManifest manifest, Func<ArtefactRef, byte[]?> artefact) =>
        [.. OfHashes(manifest), .. References(manifest.Protocol).SelectMany(reference => OfArtefact(reference, artefact))];

    private static IEnumerable<ManifestFault> OfHashes(RunManifest manifest)
    {
        var hash = manifest.Protocol.Sha256();
        if (manifest.ProtocolSha256 != hash)
        {
            yield return new ManifestFault("protocol_sha256", $"the protocol hashes to {hash}, the manifest says {manifest.ProtocolSha256}");
        }

        if (!manifest.ManifestId.EndsWith(hash[..8], StringComparison.Ordinal))
        {
            yield return new ManifestFault("manifest_id", $"{manifest.ManifestId} does not end in {hash[..8]}, the head of the protocol's hash");
        }
    }

    private static IEnumerable<string> References(Protocol protocol) => [.. protocol.Models, .. protocol.Seeds, protocol.SystemPrompt, protocol.PhaseSet];

    private static IEnumerable<ManifestFault> OfArtefact(string text, Func<ArtefactRef, byte[]?> artefact)
    {
        var problem = ArtefactRef.TryParse(text, out var reference) ? Problem(reference, artefact(reference)) : "is not a reference by content, name-version@sha256:…";
        return problem is null ? [] : [new ManifestFault(text, problem)];
    }

    private static string? Problem(ArtefactRef reference, byte[]? bytes)
    {
        if (bytes is null)
        {
            return "is not in the lake";
        }

        try
        {
            using var document = JsonDocument.Parse(bytes);
            var hash = CanonicalJson.Sha256(CanonicalJson.Bytes(document.RootElement));
            return hash == reference.Sha256 ? null : $"its content hashes to {hash}";
        }
        catch (JsonException)
        {
            return "its content is not JSON";
        }
    }
}
