using SocraticBench.Core.Manifests;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Puts config into the lake under its content's hash. What is published under a name and version stays what it is.</summary>
public sealed class ConfigPublisher(ILake lake)
{
    /// <summary>Publishes everything in a set, and the model registry.</summary>
    /// <returns>References of what was new.</returns>
    /// <exception cref="ConfigConflictException">Other bytes are published under one of the names and versions; nothing of that kind is overwritten.</exception>
    public async Task<IReadOnlyList<ArtefactRef>> PublishAsync(ConfigSet config, CancellationToken cancel)
    {
        var published = new List<ArtefactRef>();
        await PublishAllAsync(config.Seeds, published, cancel).ConfigureAwait(false);
        await PublishAllAsync(config.Rubrics, published, cancel).ConfigureAwait(false);
        await PublishAllAsync(config.SystemPrompts, published, cancel).ConfigureAwait(false);
        await PublishAllAsync(config.JudgePrompts, published, cancel).ConfigureAwait(false);
        await PublishAllAsync(config.PhaseSets, published, cancel).ConfigureAwait(false);
        var current = await lake.GetAsync(LakeLayout.Models, cancel).ConfigureAwait(false);
        await lake.ReplaceAsync(LakeLayout.Models, RecordJson.Bytes(config.Models), current?.Version, cancel).ConfigureAwait(false);
        return published;
    }

    /// <summary>Publishes one artefact.</summary>
    /// <returns>Whether it was new.</returns>
    /// <exception cref="ConfigConflictException">Other bytes are published under its name and version.</exception>
    public async Task<bool> PublishAsync<T>(Artefact<T> artefact, CancellationToken cancel)
        where T : LakeRecord
    {
        var key = LakeLayout.Config(artefact.Kind, artefact.Ref);
        var versions = lake.ListAsync(LakeLayout.ConfigVersion(artefact.Kind, artefact.Ref.NameVersion), cancel);
        await foreach (var other in versions.ConfigureAwait(false))
        {
            if (other != key)
            {
                throw new ConfigConflictException(artefact.Ref, other);
            }
        }

        return await lake.CreateAsync(key, artefact.Canonical, cancel).ConfigureAwait(false) is CreateOutcome.Created;
    }

    private async Task PublishAllAsync<T>(IEnumerable<Artefact<T>> artefacts, List<ArtefactRef> published, CancellationToken cancel)
        where T : LakeRecord
    {
        foreach (var artefact in artefacts)
        {
            if (await PublishAsync(artefact, cancel).ConfigureAwait(false))
            {
                published.Add(artefact.Ref);
            }
        }
    }
}
