using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Students;

/// <summary>How the student notices that a question is about its change of mind.</summary>
internal static class SlotWords
{
    private static readonly string[] s_lookingBack =
    [
        "earlier", "before", "you said", "you told me", "you mentioned", "contradict", "fit together", "both be true", "at first", "changed", "a moment ago", "consistent",
        "two things",
    ];

    /// <summary>Whether a question names the slot or one of its values, or looks back at what was said.</summary>
    public static bool TakesUp(TutorMove move, DriftingSlot slot) =>
        move.Addresses(s_lookingBack) || move.Addresses([slot.Slot.ToLowerInvariant(), .. slot.Values.Select(value => value.ToLowerInvariant().TrimEnd('.'))]);
}
