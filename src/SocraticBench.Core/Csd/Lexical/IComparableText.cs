namespace SocraticBench.Core.Csd.Lexical;

/// <summary>A text made ready for comparison, once, by one <see cref="ITextSimilarity"/>.</summary>
public interface IComparableText
{
    /// <summary>How alike two texts are in what they speak of, 0 (nothing shared) to 1 (the same); symmetric.</summary>
    /// <param name="other">A text read by the same measure; any other has nothing in common with this one.</param>
    double SimilarityTo(IComparableText other);
}
