using SocraticBench.Core.Manifests;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Config was changed without a new version: other bytes are published under the same name.</summary>
public sealed class ConfigConflictException(ArtefactRef artefact, LakeKey published)
    : Exception($"{artefact.NameVersion}: other content is already published under this name and version ({published}); give the changed file a new version")
{
    /// <summary>What was to be published.</summary>
    public ArtefactRef Artefact { get; } = artefact;
}
