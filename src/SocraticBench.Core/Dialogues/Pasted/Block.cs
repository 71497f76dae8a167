namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>A piece of filling text and its tokens.</summary>
internal sealed record Block(string Title, string Text, int Tokens);
