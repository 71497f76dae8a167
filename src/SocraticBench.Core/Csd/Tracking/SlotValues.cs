using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>What the student says of the seed's slots, and when it changes.</summary>
internal sealed class SlotValues(Seed seed)
{
    private readonly Dictionary<string, (int Value, int Turn)> _said = new(StringComparer.Ordinal);

    /// <summary>The changes in a message.</summary>
    public IEnumerable<SlotChange> Hear(StudentText said)
    {
        foreach (var slot in seed.Slots)
        {
            if (Value(slot, said.Own) is not { } now)
            {
                continue;
            }

            var known = _said.TryGetValue(slot.Slot, out var before);
            _said[slot.Slot] = (now, said.Turn);
            if (known && before.Value != now)
            {
                var words = LexicalText.Of($"{slot.Slot} {slot.Values[before.Value]} {slot.Values[now]}");
                yield return new SlotChange(slot.Slot, slot.Values[before.Value], slot.Values[now], before.Turn, said.Turn, words);
            }
        }
    }

    // The student says a value in the seed's own sentence; the last one said counts.
    private static int? Value(DriftingSlot slot, string own)
    {
        var (at, found) = (-1, default(int?));
        for (var value = 0; value < slot.Values.Count; value++)
        {
            if (own.LastIndexOf(slot.Say(value), StringComparison.Ordinal) is var place && place > at)
            {
                (at, found) = (place, value);
            }
        }

        return found;
    }
}
