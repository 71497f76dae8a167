using System.Text.Json;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Manifests;

/// <summary>Reads config files into artefacts. Fields that this version does not know count towards the hash like any other.</summary>
public static class ArtefactFile
{
    /// <summary>Reads a seed.</summary>
    /// <exception cref="RecordException">It is not one.</exception>
    public static Artefact<Seed> Seed(ReadOnlySpan<byte> json, RecordPlace place) =>
        Parse<Seed>(ArtefactKind.Seed, json, place, seed => seed.NameVersion);

    /// <summary>Reads a rubric.</summary>
    /// <exception cref="RecordException">It is not one.</exception>
    public static Artefact<Rubric> Rubric(ReadOnlySpan<byte> json, RecordPlace place) =>
        Parse<Rubric>(ArtefactKind.Rubric, json, place, rubric => $"{rubric.Name}-{rubric.Version}");

    /// <summary>Reads a system or judge prompt.</summary>
    /// <exception cref="RecordException">It is not one.</exception>
    public static Artefact<Prompt> Prompt(ArtefactKind kind, ReadOnlySpan<byte> json, RecordPlace place) =>
        Parse<Prompt>(kind, json, place, prompt => prompt.NameVersion);

    /// <summary>Reads a set of phases.</summary>
    /// <exception cref="RecordException">It is not one.</exception>
    public static Artefact<PhaseSet> PhaseSet(ReadOnlySpan<byte> json, RecordPlace place) =>
        Parse<PhaseSet>(ArtefactKind.PhaseSet, json, place, set => $"{set.Name}-{set.Version}");

    private static Artefact<T> Parse<T>(ArtefactKind kind, ReadOnlySpan<byte> json, RecordPlace place, Func<T, string> nameVersion)
        where T : LakeRecord
    {
        var value = RecordJson.Parse<T>(json, place);
        var canonical = CanonicalJson.Bytes(JsonSerializer.Deserialize<JsonElement>(json, RecordJson.Options));
        return new Artefact<T>(kind, ArtefactRef.Of(nameVersion(value), canonical), value, canonical);
    }
}
