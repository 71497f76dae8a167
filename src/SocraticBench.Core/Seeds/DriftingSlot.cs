using SocraticBench.Core.Records;

namespace SocraticBench.Core.Seeds;

/// <summary>A thing on which the student says one value first and another later.</summary>
public sealed record DriftingSlot
{
    /// <summary>Name within the seed.</summary>
    public required string Slot { get; init => field = Check.Text(value, 100); }

    /// <summary>Its values in the order in which the student holds them; at least two.</summary>
    public required IReadOnlyList<string> Values
    {
        get;
        init => field = value is { Count: >= 2 } ? value : throw Check.Invalid(nameof(Values), "a slot that drifts needs at least two values");
    }

    /// <summary>The sentence in which the student says a value, holding <c>{value}</c>; null where the values are sentences themselves.</summary>
    public string? Sentence { get; init; }

    /// <summary>The value at a place in the list, as the student says it.</summary>
    public string Say(int index) => Sentence?.Replace("{value}", Values[index], StringComparison.Ordinal) ?? Values[index];
}
