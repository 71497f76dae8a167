using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Pipeline;

/// <summary>Counts words for tokens: quick, and the same on every machine.</summary>
internal sealed class WordCounter : ITokenCounter
{
    public string Name => "words";

    public int Count(string text) => text.Count(char.IsWhiteSpace) + 1;
}
