using SocraticBench.Core.Csd.Lexical;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>The student says of something what does not fit with what it said before.</summary>
/// <param name="Slot">What it is about.</param>
/// <param name="Before">What was said.</param>
/// <param name="Now">What is said now.</param>
/// <param name="SaidBefore">Turn of the earlier saying.</param>
/// <param name="SaidNow">Turn of the later one.</param>
/// <param name="Words">The words by which a tutor speaks of it: the slot's and both values'.</param>
internal sealed record SlotChange(string Slot, string Before, string Now, int SaidBefore, int SaidNow, LexicalText Words);
