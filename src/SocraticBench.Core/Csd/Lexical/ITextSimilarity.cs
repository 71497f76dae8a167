namespace SocraticBench.Core.Csd.Lexical;

/// <summary>
/// A measure of likeness between texts. The default counts shared words; sentence embeddings can take its place. An implementation is a pure
/// function: the same text is always read the same, or scores under one scoring id would differ.
/// </summary>
public interface ITextSimilarity
{
    /// <summary>Name and version; part of what the scoring is identified by.</summary>
    string Version { get; }

    /// <summary>Reads a text: one sentence of a student's, or a whole tutor turn.</summary>
    IComparableText Read(string text);
}
