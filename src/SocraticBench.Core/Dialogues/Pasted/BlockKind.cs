namespace SocraticBench.Core.Dialogues.Pasted;

/// <summary>What a block of filling text is for.</summary>
internal enum BlockKind
{
    Document,
    Sidebar,
    Padding,
}
