using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>
/// The shape of a tutor turn: its runs of three words, with one blank for whatever it took from the student, quoted or by the word. What is left is
/// the tutor's own, and that is what can be canned.
/// </summary>
internal static class Shingles
{
    private const ulong Blank = 1;
    private const int MostWords = 400;

    /// <summary>The shingles of a turn that answers a message.</summary>
    public static HashSet<ulong> Of(TutorText tutor, LexicalText student)
    {
        var words = new List<ulong>(64);
        var quoted = false;
        for (var at = 0; at < tutor.Reading.Tokens.Length && words.Count < MostWords; at++)
        {
            var token = tutor.Reading.Tokens[at];
            quoted ^= token.Is('"');
            var taken = quoted || (tutor.Stems[at] != 0 && student.Has(tutor.Stems[at]));
            if (taken && (words.Count == 0 || words[^1] != Blank))
            {
                words.Add(Blank);
            }
            else if (!taken && (token.IsWord || token.IsNumber))
            {
                words.Add(token.Hash);
            }
        }

        return OfWords(words);
    }

    /// <summary>The shingles of a phrase.</summary>
    public static HashSet<ulong> Of(string phrase) =>
        OfWords([.. Tokeniser.Read(phrase).Where(token => token.IsWord || token.IsNumber).Select(token => token.Hash)]);

    /// <summary>Jaccard similarity, 0..1.</summary>
    public static double Similarity(HashSet<ulong> one, HashSet<ulong> other)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return 0;
        }

        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        var both = small.Count(large.Contains);
        return both / (double)(one.Count + other.Count - both);
    }

    private static HashSet<ulong> OfWords(List<ulong> words)
    {
        var shingles = new HashSet<ulong>(words.Count);
        for (var at = 0; at + 2 < words.Count; at++)
        {
            shingles.Add(WordHash.Pair(WordHash.Pair(words[at], words[at + 1]), words[at + 2]));
        }

        return shingles;
    }
}
