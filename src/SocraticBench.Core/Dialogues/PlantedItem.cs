using SocraticBench.Core.Records;

namespace SocraticBench.Core.Dialogues;

/// <summary>Something that a phase put into a student message on purpose.</summary>
public sealed record PlantedItem
{
    /// <summary>What kind of thing.</summary>
    public required PlantedKind Kind { get; init; }

    /// <summary>Which one, by the seed's or the phase's own name for it.</summary>
    public required string ItemId { get; init => field = Check.Text(value); }
}
