using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Commands.Manifest;

/// <summary>Finds manifests in a lake.</summary>
internal sealed class ManifestReader(ILake lake)
{
    /// <summary>A manifest by its id, by an execution's, or (null) that of the latest execution.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public async Task<RunManifest> ReadAsync(string? id, CancellationToken cancel)
    {
        var manifestId = id is { } given && !RunId.IsValid(given) ? given : await OfExecutionAsync(id, cancel).ConfigureAwait(false);
        if (!LakeKey.IsValid(manifestId) || manifestId.Contains('/', StringComparison.Ordinal))
        {
            throw new UsageException($"manifest {manifestId}", "this is no manifest id", "give one such as manifest_20261123_0a1b2c3d");
        }

        return await lake.FindAsync<RunManifest>(LakeLayout.Manifest(manifestId), cancel).ConfigureAwait(false)
            ?? throw new UsageException($"manifest {manifestId}", $"there is no such manifest in {lake.Location}", $"it holds {await NamesAsync(cancel).ConfigureAwait(false)}");
    }

    /// <summary>What does not hold, in words; the models are held against every execution that ran under the manifest.</summary>
    public async Task<IReadOnlyList<string>> VerifyAsync(RunManifest manifest, CancellationToken cancel)
    {
        var verifier = new ManifestVerifier(lake);
        var problems = new List<string>(await verifier.VerifyAsync(manifest, null, cancel).ConfigureAwait(false));
        foreach (var execution in await lake.ExecutionsAsync(cancel).ConfigureAwait(false))
        {
            if (execution.ManifestId == manifest.ManifestId
                && await lake.FindAsync<ModelRegistry>(LakeLayout.ExecutionModels(execution.ExecutionId), cancel).ConfigureAwait(false) is { } models)
            {
                problems.AddRange(await verifier.VerifyAsync(manifest, models, cancel).ConfigureAwait(false));
            }
        }

        return [.. problems.Distinct()];
    }

    private async Task<string> OfExecutionAsync(string? executionId, CancellationToken cancel)
    {
        var executions = await lake.ExecutionsAsync(cancel).ConfigureAwait(false);
        return executions.FirstOrDefault(execution => executionId is null || execution.ExecutionId == executionId)?.ManifestId
            ?? throw new UsageException(
                executionId ?? "manifest", $"there is no {(executionId is null ? "" : "such ")}execution in {lake.Location}", "make one with 'socratic-bench run --demo', or name another lake with --lake");
    }

    private async Task<string> NamesAsync(CancellationToken cancel)
    {
        var names = new List<string>();
        await foreach (var key in lake.ListAsync(LakeLayout.Manifests, cancel).ConfigureAwait(false))
        {
            names.Add(Path.GetFileNameWithoutExtension(key.Value));
        }

        return names.Count == 0 ? "none" : string.Join(", ", names.TakeLast(5));
    }
}
