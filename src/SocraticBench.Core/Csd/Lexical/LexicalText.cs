using System.Runtime.InteropServices;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Csd.Lexical;

/// <summary>The content of a text: its distinct stems with their weights, in the order of their hashes so that two texts are compared in one pass.</summary>
internal sealed class LexicalText : IComparableText
{
    private readonly ulong[] _stems;
    private readonly double _norm;

    private LexicalText(ulong[] stems)
    {
        _stems = stems;
        var squares = 0.0;
        foreach (var stem in stems)
        {
            var weight = Rarity.Of(stem);
            Weight += weight;
            squares += weight * weight;
        }

        _norm = Math.Sqrt(squares);
    }

    public static LexicalText Empty { get; } = new([]);

    /// <summary>Sum of the weights of its stems.</summary>
    public double Weight { get; }

    public bool IsEmpty => _stems.Length == 0;

    public ReadOnlySpan<ulong> Stems => _stems;

    public static LexicalText Of(string text) => Of(text, CollectionsMarshal.AsSpan(Tokeniser.Read(text)));

    public static LexicalText Of(string text, ReadOnlySpan<Token> tokens)
    {
        var stems = new List<ulong>(tokens.Length / 2);
        foreach (var token in tokens)
        {
            if (StemOf(text, token) is not 0 and var stem)
            {
                stems.Add(stem);
            }
        }

        return OfStems(stems);
    }

    /// <summary>The stem of a token that bears content; 0 for function words, marks and very short words.</summary>
    public static ulong StemOf(string text, in Token token) =>
        token.IsNumber ? token.Hash
        : !token.IsWord || Words.Stop.Has(token) ? 0
        : Stemmer.Stem(text.AsSpan(token.Start, token.End - token.Start));

    /// <summary>What the text holds and another does not.</summary>
    public LexicalText Without(LexicalText other) => OfStems([.. _stems.Where(stem => !other.Has(stem))]);

    /// <summary>What the text and another hold together.</summary>
    public LexicalText With(LexicalText other) => OfStems([.. _stems, .. other._stems]);

    /// <summary>The stems that weigh at least so much.</summary>
    public LexicalText AtLeast(double weight) => OfStems([.. _stems.Where(stem => Rarity.Of(stem) >= weight)]);

    public bool Has(ulong stem) => Array.BinarySearch(_stems, stem) >= 0;

    /// <summary>Sum of the weights of the stems that both hold, those that a third holds left out.</summary>
    public double Shared(LexicalText other, LexicalText? leftOut = null)
    {
        var sum = 0.0;
        for (int mine = 0, theirs = 0; mine < _stems.Length && theirs < other._stems.Length;)
        {
            var order = _stems[mine].CompareTo(other._stems[theirs]);
            if (order == 0 && leftOut?.Has(_stems[mine]) is not true)
            {
                sum += Rarity.Of(_stems[mine]);
            }

            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return sum;
    }

    /// <inheritdoc/>
    public double SimilarityTo(IComparableText other)
    {
        if (other is not LexicalText text || IsEmpty || text.IsEmpty)
        {
            return 0;
        }

        var dot = 0.0;
        for (int mine = 0, theirs = 0; mine < _stems.Length && theirs < text._stems.Length;)
        {
            var order = _stems[mine].CompareTo(text._stems[theirs]);
            if (order == 0)
            {
                var weight = Rarity.Of(_stems[mine]);
                dot += weight * weight;
            }

            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return Math.Min(1, dot / (_norm * text._norm));
    }

    private static LexicalText OfStems(List<ulong> stems)
    {
        if (stems.Count == 0)
        {
            return Empty ?? new LexicalText([]);
        }

        stems.Sort();
        return new LexicalText([.. stems.Distinct()]);
    }
}
