using System.Text.Json;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Recomputes a manifest's hashes from the bytes of what it names.</summary>
public sealed class ManifestVerifier(ILake lake)
{
    /// <summary>What does not hold, in words; empty where everything does.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="models">The registry entries of an execution, held against the manifest's; null to leave models out.</param>
    /// <param name="cancel">Cancels.</param>
    public async Task<IReadOnlyList<string>> VerifyAsync(RunManifest manifest, ModelRegistry? models, CancellationToken cancel)
    {
        var problems = new List<string>();
        var hash = manifest.Protocol.Sha256();
        if (hash != manifest.ProtocolSha256 || !manifest.ManifestId.EndsWith(hash[..8], StringComparison.Ordinal))
        {
            problems.Add($"{manifest.ManifestId}: the protocol's hash is {hash}, the manifest says {manifest.ProtocolSha256}");
        }

        if (manifest.Protocol.Student != Protocol.Imported)
        {
            await VerifyArtefactsAsync(manifest.Protocol, problems, cancel).ConfigureAwait(false);
        }

        problems.AddRange(models is null ? [] : ModelProblems(manifest.Protocol, models));
        return problems;
    }

    private async Task VerifyArtefactsAsync(Protocol protocol, List<string> problems, CancellationToken cancel)
    {
        IEnumerable<(ArtefactKind Kind, string Reference)> artefacts =
        [
            .. protocol.Seeds.Select(seed => (ArtefactKind.Seed, seed)),
            (ArtefactKind.SystemPrompt, protocol.SystemPrompt),
            (ArtefactKind.PhaseSet, protocol.PhaseSet),
        ];
        foreach (var (kind, reference) in artefacts)
        {
            var artefact = ArtefactRef.Parse(reference, "reference");
            var key = LakeLayout.Config(kind, artefact);
            if (await lake.GetAsync(key, cancel).ConfigureAwait(false) is not { } found)
            {
                problems.Add($"{artefact.NameVersion}: {key} is missing");
            }
            else if (Hash(found.Content.Span) is var actual && actual != artefact.Sha256)
            {
                problems.Add($"{artefact.NameVersion}: {key} has the hash {actual ?? "of no JSON"}");
            }
        }
    }

    private static IEnumerable<string> ModelProblems(Protocol protocol, ModelRegistry models)
    {
        var actual = models.Models.Select(model => model.Identity()).ToHashSet(StringComparer.Ordinal);
        return protocol.Models.Where(model => !actual.Contains(model)).Select(model => $"{model}: the execution's registry entry is another");
    }

    private static string? Hash(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return CanonicalJson.Sha256(CanonicalJson.Bytes(JsonSerializer.Deserialize<JsonElement>(bytes, RecordJson.Options)));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
