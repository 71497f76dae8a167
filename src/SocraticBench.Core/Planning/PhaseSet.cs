using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Planning;

/// <summary>A published set of phase profiles, <c>phases-1.0</c>.</summary>
public sealed record PhaseSet : LakeRecord
{
    /// <summary>Name, <c>phases</c>.</summary>
    public required string Name { get; init => field = Check.Text(value, 100); }

    /// <summary>Version, such as <c>1.0</c>.</summary>
    public required string Version { get; init => field = Check.Text(value, 50); }

    /// <summary>One profile for each phase.</summary>
    public required IReadOnlyList<PhaseProfile> Profiles
    {
        get;
        init => field = Check.Some(value).DistinctBy(profile => profile.Phase).Count() == value.Count
            ? value
            : throw Check.Invalid(nameof(Profiles), "names a phase twice");
    }

    /// <summary>The profile of a phase; null where the set has none.</summary>
    public PhaseProfile? Of(Phase phase) => Profiles.FirstOrDefault(profile => profile.Phase == phase);
}
