using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Features;

/// <summary>Cuts the commonest English endings, so that few labels speak for all forms of a word. A stem need not be a word.</summary>
internal static class WordStem
{
    /// <summary>The stem's length in UTF-16 code units.</summary>
    public static int Length(ReadOnlySpan<char> word)
    {
        if (word.Length <= 3)
        {
            return word.Length;
        }

        return (char.ToLowerInvariant(word[^1]), char.ToLowerInvariant(word[^2])) switch
        {
            ('g', 'n') when word.Length > 5 && word[^3] is 'i' or 'I' => word.Length - 3,
            ('d', 'e') when word.Length > 4 => word.Length - 2,
            ('s', not ('s' or '\'' or '\u2019' or '\u02BC' or '`')) => word.Length - 1,
            ('e', _) when word.Length > 4 => word.Length - 1,
            _ => word.Length,
        };
    }

    /// <summary>The hash of a token's stem.</summary>
    public static ulong HashOf(in Token token, ReadOnlySpan<char> text)
    {
        var word = text[token.Start..token.End];
        var length = token.IsWord ? Length(word) : word.Length;
        return length == word.Length ? token.Hash : WordCues.HashOfPlain(word[..length]);
    }
}
