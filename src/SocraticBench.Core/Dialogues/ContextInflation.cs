namespace SocraticBench.Core.Dialogues;

/// <summary>Fills a dialogue's context to the size of its phase.</summary>
public static class ContextInflation
{
    /// <summary>Version of the generator, part of the protocol. 0.1 adds nothing yet.</summary>
    public const string Version = "context-0.1";
}
