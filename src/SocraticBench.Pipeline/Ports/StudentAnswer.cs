using SocraticBench.Core.Students;

namespace SocraticBench.Pipeline.Ports;

/// <summary>A student's message, or why there is none.</summary>
/// <param name="Message">The message; where the provider failed, what the script holds for this point: its state is true, its text was not said.</param>
/// <param name="Failure">The provider's failure, in words; null where there was none.</param>
public readonly record struct StudentAnswer(StudentMessage Message, string? Failure);
