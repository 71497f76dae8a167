using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>
/// Changes of mind where no seed names the slots: the same sentence with another number in it. Holds the newest claims only. What is said of a thing in
/// other words, or without a number, is not seen.
/// </summary>
internal sealed class NumberClaims
{
    private const int Most = 24;
    private const double SameSentence = 0.75;

    private readonly Queue<Claim> _claims = new();

    /// <summary>The changes in a message.</summary>
    public IEnumerable<SlotChange> Hear(StudentText said)
    {
        foreach (var span in said.Spans)
        {
            var tokens = Tokeniser.Read(span.Text);
            var numbers = tokens.Where(token => token.IsNumber).ToList();
            if (numbers is not [var number])
            {
                continue;
            }

            tokens.Remove(number);
            var claim = new Claim(
                span.Turn,
                span.Text[number.Start..number.End],
                LexicalText.Of(span.Text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens)),
                span);
            var before = _claims.LastOrDefault(known => known.About.SimilarityTo(claim.About) >= SameSentence);
            Remember(claim);
            if (before is not null && before.Turn < claim.Turn && before.Value != claim.Value)
            {
                yield return new SlotChange(before.Span.Id, before.Value, claim.Value, before.Turn, claim.Turn, before.Span.Content.With(span.Content));
            }
        }
    }

    private void Remember(Claim claim)
    {
        _claims.Enqueue(claim);
        if (_claims.Count > Most)
        {
            _claims.Dequeue();
        }
    }

    private sealed record Claim(int Turn, string Value, LexicalText About, StudentSpan Span);
}
