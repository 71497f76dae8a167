using SocraticBench.Core.Students;

namespace SocraticBench.Core.Dialogues;

/// <summary>A student's message with what the phase added to it.</summary>
/// <param name="Message">The message; its text holds the added texts, its planted items name them.</param>
/// <param name="Tokens">Its tokens, summed over its parts: within a few of a count of the whole, at a fraction of the cost.</param>
public sealed record InflatedMessage(StudentMessage Message, int Tokens);
