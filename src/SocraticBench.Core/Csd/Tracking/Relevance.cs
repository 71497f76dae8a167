using SocraticBench.Core.Csd.Lexical;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>
/// CR: how much closer a tutor turn is to the student's last message than to what the student said before and to what other students say. A message
/// is as close as its closest sentence, so that a student who rambles costs the tutor nothing.
/// </summary>
internal sealed class Relevance(ITextSimilarity similarity)
{
    /// <summary>Contrast at which a turn answers the message in full.</summary>
    public const double FullContrast = 0.4;

    /// <summary>What a turn is worth that points at the message ("why is that?") without a word of its own.</summary>
    public const double PointingOnly = 5;

    private const int Earlier = 6;

    // Of words that anybody uses: a rare one here would count against whoever happens to speak of it.
    internal static readonly string[] Foreign =
    [
        "I think it takes more time, but I am not sure how much more.",
        "My friend always says the same thing and I still don't understand it.",
        "You asked me before, and I said that I don't know the reason.",
        "The book in our school had an example that looked different from this one.",
        "If I try it again and the result is wrong, which part should I change first?",
        "I found the answer for the second part, but not for the first question.",
        "Everybody knows that it works like this, so I never asked why.",
        "My teacher wrote the rule down and we had to use it every day.",
    ];

    private readonly IComparableText[] _foreign = [.. Foreign.Select(similarity.Read)];
    private readonly Queue<StudentText> _earlier = new();

    /// <summary>The score of a turn, 0..10; null where the student said nothing with content.</summary>
    public double? Next(StudentText last, TutorText tutor)
    {
        double? score = last.Spans.Count == 0 ? null : Score(last, tutor);
        _earlier.Enqueue(last);
        if (_earlier.Count > Earlier)
        {
            _earlier.Dequeue();
        }

        return score;
    }

    private double Score(StudentText last, TutorText tutor)
    {
        var near = Closest(last, tutor);
        if (near == 0 && tutor.Points && tutor.Content.AtLeast(Rarity.Familiar).IsEmpty)
        {
            return PointingOnly;
        }

        var earlier = _earlier.Count == 0 ? 0 : _earlier.Average(message => Closest(message, tutor));
        var foreign = _foreign.Max(text => tutor.Meaning.SimilarityTo(text));
        return 10 * Math.Clamp((near - Math.Max(earlier, foreign)) / FullContrast, 0, 1);
    }

    private static double Closest(StudentText message, TutorText tutor)
    {
        var best = 0.0;
        foreach (var span in message.Spans)
        {
            best = Math.Max(best, tutor.Meaning.SimilarityTo(span.Meaning));
        }

        return best;
    }
}
