using System.Buffers;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Csd.Lexical;

/// <summary>
/// Takes the commonest English endings off a word, so that "claims", "claimed" and "claiming" are one. Light on purpose: a missed match costs a
/// little recall, a wrong one credits a tutor with what it never said.
/// </summary>
internal static class Stemmer
{
    private const int Longest = 40;

    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem's hash; 0 for a word too short to bear content.</summary>
    public static ulong Stem(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in word)
        {
            if (length < Longest && char.IsLetterOrDigit(letter))
            {
                letters[length++] = char.ToLowerInvariant(letter);
            }
            else if (letter is '\'' or '’')
            {
                break;
            }
        }

        return length < 3 ? 0 : WordHash.Of(letters[..Cut(letters[..length])]);
    }

    private static int Cut(Span<char> word)
    {
        var length = Singular(word);
        length = WithoutEnding(word[..length]);
        // "decide", "decid(ed)" and "deny", "deni(ed)" meet here.
        if (length > 3 && word[length - 1] == 'e')
        {
            length--;
        }

        if (length > 3 && word[length - 1] == 'y')
        {
            word[length - 1] = 'i';
        }

        return length;
    }

    private static int Singular(Span<char> word) => word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => word.Length - 2,
        [.., 's', 's', 'e', 's'] => word.Length - 2,
        [.., 's' or 'u' or 'i', 's'] => word.Length,
        [.., 's'] when word.Length > 3 => word.Length - 1,
        _ => word.Length,
    };

    private static int WithoutEnding(Span<char> word) => word switch
    {
        [.. var stem, 'i', 'n', 'g'] when IsWord(stem) => Undoubled(stem),
        [.. var stem, 'e', 'd'] when IsWord(stem) => Undoubled(stem),
        [.. var stem, 'l', 'y'] when stem.Length > 3 && IsWord(stem) => stem.Length,
        _ => word.Length,
    };

    private static bool IsWord(ReadOnlySpan<char> stem) => stem.Length >= 3 && stem.IndexOfAny(s_vowels) >= 0;

    private static int Undoubled(ReadOnlySpan<char> stem) =>
        stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem.Length - 1 : stem.Length;
}
