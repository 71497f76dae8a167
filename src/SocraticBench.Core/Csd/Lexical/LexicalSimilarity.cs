namespace SocraticBench.Core.Csd.Lexical;

/// <summary>The default measure: cosine of the sets of stems, each weighing by its rarity in everyday language. Offline, and knows no synonyms.</summary>
public sealed class LexicalSimilarity : ITextSimilarity
{
    /// <summary>The one instance: it has no state.</summary>
    public static LexicalSimilarity Instance { get; } = new();

    private LexicalSimilarity()
    {
    }

    /// <inheritdoc/>
    public string Version => "lexical-1.0";

    /// <inheritdoc/>
    public IComparableText Read(string text) => LexicalText.Of(text);
}
