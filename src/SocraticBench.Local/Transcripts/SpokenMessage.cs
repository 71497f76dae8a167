using SocraticBench.Core.Dialogues;

namespace SocraticBench.Local.Transcripts;

/// <summary>One entry of a list of messages.</summary>
/// <param name="Message">What was said and by whom; null where nobody said anything, such as a tool's call or its output.</param>
/// <param name="Carried">The entry's other fields; empty unless the tutor speaks.</param>
internal readonly record struct SpokenMessage(Message? Message, IReadOnlyList<CarriedField> Carried);
