using SocraticBench.Core.Planning;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Manifests;

/// <summary>All config that an execution can choose from: parsed, valid, named by content.</summary>
public sealed record ConfigSet
{
    /// <summary>The model registry.</summary>
    public required ModelRegistry Models { get; init; }

    /// <summary>Seeds, by id and version.</summary>
    public required IReadOnlyList<Artefact<Seed>> Seeds { get; init; }

    /// <summary>Rubrics.</summary>
    public required IReadOnlyList<Artefact<Rubric>> Rubrics { get; init; }

    /// <summary>System prompts for tutors.</summary>
    public required IReadOnlyList<Artefact<Prompt>> SystemPrompts { get; init; }

    /// <summary>Judge prompts.</summary>
    public required IReadOnlyList<Artefact<Prompt>> JudgePrompts { get; init; }

    /// <summary>Phase sets.</summary>
    public required IReadOnlyList<Artefact<PhaseSet>> PhaseSets { get; init; }

    /// <summary>The newest version of each seed, by id.</summary>
    public IReadOnlyList<Artefact<Seed>> CurrentSeeds =>
    [
        .. Seeds.GroupBy(seed => seed.Value.SeedId, StringComparer.Ordinal)
            .Select(Newest)
            .OrderBy(seed => seed.Value.SeedId, StringComparer.Ordinal),
    ];

    /// <summary>The newest of several artefacts of one kind, by the numbers in its version.</summary>
    public static Artefact<T> Newest<T>(IEnumerable<Artefact<T>> artefacts)
        where T : Records.LakeRecord => artefacts.MaxBy(artefact => artefact.Ref.NameVersion, VersionOrder.Instance)!;
}
