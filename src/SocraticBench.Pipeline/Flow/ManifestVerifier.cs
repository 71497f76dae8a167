using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Fetches what a manifest names from the lake, and holds the manifest against it.</summary>
public sealed class ManifestVerifier(ILake lake)
{
    /// <summary>What does not hold, in words; empty where everything does.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="models">The registry entries of an execution, held against the manifest's; null to leave models out.</param>
    /// <param name="cancel">Cancels.</param>
    public async Task<IReadOnlyList<string>> VerifyAsync(RunManifest manifest, ModelRegistry? models, CancellationToken cancel)
    {
        var stored = new Dictionary<ArtefactRef, byte[]>();
        foreach (var (kind, artefact) in Artefacts(manifest.Protocol))
        {
            if (await lake.GetAsync(LakeLayout.Config(kind, artefact), cancel).ConfigureAwait(false) is { } found)
            {
                stored[artefact] = found.Content.ToArray();
            }
        }

        foreach (var model in models?.Models ?? [])
        {
            stored[ArtefactRef.Parse(model.Identity(), "models")] = model.IdentityBytes();
        }

        return
        [
            .. ManifestVerification.Faults(manifest, stored.GetValueOrDefault)
                .Where(fault => !IsLeftOut(fault, manifest.Protocol, models))
                .Select(fault => $"{fault.Subject}: {fault.Problem}"),
        ];
    }

    // Where transcripts were imported, there is nothing in the lake by which they were held.
    private static bool IsLeftOut(ManifestFault fault, Protocol protocol, ModelRegistry? models) =>
        (models is null && protocol.Models.Contains(fault.Subject, StringComparer.Ordinal))
        || (protocol.Student == Protocol.Imported && (fault.Subject == Protocol.Imported || protocol.Seeds.Contains(fault.Subject, StringComparer.Ordinal)));

    private static IEnumerable<(ArtefactKind Kind, ArtefactRef Artefact)> Artefacts(Protocol protocol)
    {
        IEnumerable<(ArtefactKind, string)> named =
        [
            .. protocol.Seeds.Select(seed => (ArtefactKind.Seed, seed)),
            (ArtefactKind.SystemPrompt, protocol.SystemPrompt),
            (ArtefactKind.PhaseSet, protocol.PhaseSet),
        ];
        foreach (var (kind, text) in named)
        {
            if (ArtefactRef.TryParse(text, out var artefact))
            {
                yield return (kind, artefact);
            }
        }
    }
}
