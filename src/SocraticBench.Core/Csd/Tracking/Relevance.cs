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

    private static readonly string[] s_foreign =
    [
        "The kettle takes four minutes, but with the lid off it takes almost six.",
        "My sentence has two verbs, so it must be two sentences.",
        "The king signed the treaty because his soldiers had not been paid.",
        "If I draw a card and put it back, the next one cannot be the same.",
        "The variable is still empty when the second function reads it.",
        "I promised to keep her secret, and now her brother asks me.",
        "Rust is what iron does when it gets old.",
        "When the price of tickets doubles, the theatre earns twice as much.",
    ];

    private readonly IComparableText[] _foreign = [.. s_foreign.Select(similarity.Read)];
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
