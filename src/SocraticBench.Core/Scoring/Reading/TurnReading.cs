using System.Runtime.InteropServices;

namespace SocraticBench.Core.Scoring.Reading;

/// <summary>A text as tokens and sentences, each sentence known for asking or stating.</summary>
internal sealed class TurnReading
{
    private readonly List<Token> _tokens;

    private readonly List<Sentence> _sentences;

    private TurnReading(string text, List<Token> tokens, List<Sentence> sentences) =>
        (Text, _tokens, _sentences) = (text, tokens, sentences);

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    public ReadOnlySpan<Sentence> Sentences => CollectionsMarshal.AsSpan(_sentences);

    public static TurnReading Of(string text)
    {
        var tokens = Tokeniser.Read(text);
        var sentences = SentenceSplitter.Split(tokens, text);
        var span = CollectionsMarshal.AsSpan(tokens);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Kind != SentenceKind.Code)
            {
                sentences[i] = QuestionFinder.Read(sentences[i], span);
            }
        }

        return new TurnReading(text, tokens, sentences);
    }

    public ReadOnlySpan<Token> TokensOf(in Sentence sentence) => Tokens[sentence.First..sentence.End];

    /// <summary>The sentence's place in the text, in UTF-16 code units.</summary>
    public (int Start, int End) SpanOf(in Sentence sentence) => SpanOf(sentence.First, sentence.End);

    /// <summary>The place of tokens in the text.</summary>
    public (int Start, int End) SpanOf(int first, int end) =>
        first < end ? (_tokens[first].Start, _tokens[end - 1].End) : (0, 0);
}
