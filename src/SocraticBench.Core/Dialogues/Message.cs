namespace SocraticBench.Core.Dialogues;

/// <summary>One thing said.</summary>
/// <param name="Role">Who says it.</param>
/// <param name="Text">What is said; may be empty. Untrusted wherever it comes from a model or a file.</param>
public sealed record Message(Role Role, string Text);
