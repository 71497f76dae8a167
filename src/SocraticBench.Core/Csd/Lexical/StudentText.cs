using System.Globalization;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Csd.Lexical;

/// <summary>A student message in its own words: what was pasted is left out, and a message of any length costs no more than a long one.</summary>
internal sealed class StudentText
{
    private const int MostSpans = 16;

    private StudentText(int turn, string own, LexicalText content, IReadOnlyList<StudentSpan> spans) =>
        (Turn, Own, Content, Spans) = (turn, own, content, spans);

    public int Turn { get; }

    /// <summary>The words that are the student's.</summary>
    public string Own { get; }

    public LexicalText Content { get; }

    /// <summary>Its sentences that have content, in order.</summary>
    public IReadOnlyList<StudentSpan> Spans { get; }

    public static StudentText Read(int turn, string message, ITextSimilarity similarity)
    {
        var own = TextEnds.Of(PastedText.Strip(message));
        var reading = TurnReading.Of(own);
        var spans = new List<StudentSpan>();
        for (var number = 0; number < reading.Sentences.Length && spans.Count < MostSpans; number++)
        {
            var sentence = reading.Sentences[number];
            var content = LexicalText.Of(own, reading.TokensOf(sentence));
            if (content.Weight >= Rarity.Familiar)
            {
                var (start, end) = reading.SpanOf(sentence);
                var text = own[start..end];
                var id = string.Create(CultureInfo.InvariantCulture, $"u{turn}.{number + 1}");
                spans.Add(new StudentSpan(id, turn, text, content, ReferenceEquals(similarity, LexicalSimilarity.Instance) ? content : similarity.Read(text)));
            }
        }

        return new StudentText(turn, own, LexicalText.Of(own, reading.Tokens), spans);
    }
}
