using System.Runtime.InteropServices;

namespace SocraticBench.Core.Scoring.Reading;

/// <summary>Cuts tokens into sentences: at closing marks, and at line ends that are not mere wrapping. Points in numbers and abbreviations do not cut.</summary>
internal static class SentenceSplitter
{
    public static List<Sentence> Split(List<Token> tokenList, ReadOnlySpan<char> text)
    {
        var tokens = CollectionsMarshal.AsSpan(tokenList);
        var sentences = new List<Sentence>();
        var (first, at) = (0, 0);
        while (at < tokens.Length)
        {
            if (IsFence(tokens, at))
            {
                Add(sentences, tokens, first, at, '\0');
                first = at = Code(sentences, tokens, at);
            }
            else if (tokens[at].Is('\n'))
            {
                var wrapped = Wraps(tokens, at, text);
                at++;
                if (!wrapped)
                {
                    Add(sentences, tokens, first, at - 1, '\0');
                    first = at;
                }
            }
            else if (Closes(tokens, at))
            {
                var mark = '.';
                for (; at < tokens.Length && tokens[at].Mark is '.' or '!' or '?'; at++)
                {
                    mark = tokens[at].Is('?') || mark == '?' ? '?' : tokens[at].Mark;
                }

                at = SkipClosers(tokens, at);
                Add(sentences, tokens, first, at, mark);
                first = at;
            }
            else
            {
                at++;
            }
        }

        Add(sentences, tokens, first, tokens.Length, '\0');
        return sentences;
    }

    private static bool IsFence(ReadOnlySpan<Token> tokens, int at) =>
        at + 2 < tokens.Length && tokens[at].Is('`') && tokens[at + 1].Is('`') && tokens[at + 2].Is('`');

    private static int Code(List<Sentence> sentences, ReadOnlySpan<Token> tokens, int open)
    {
        var at = open + 3;
        while (at < tokens.Length && !IsFence(tokens, at))
        {
            at++;
        }

        at = Math.Min(at + 3, tokens.Length);
        sentences.Add(new Sentence(open, at, '\0') { Kind = SentenceKind.Code });
        return at;
    }

    private static bool Closes(ReadOnlySpan<Token> tokens, int at)
    {
        var mark = tokens[at].Mark;
        if (mark is '!' or '?')
        {
            return !AsksInsideQuotes(tokens, at);
        }

        if (mark != '.')
        {
            return false;
        }

        var glued = at + 1 < tokens.Length && tokens[at + 1].Start == tokens[at].End && tokens[at + 1].Kind is TokenKind.Number or TokenKind.Word;
        var abbreviation = at > 0 && (Words.Abbreviation.Has(tokens[at - 1]) || IsInitial(tokens, at - 1));
        return !abbreviation && !(glued && !StartsUpper(tokens, at));
    }

    // "one.Then" is a missing space, "file.py" is a name; case is not kept in tokens, so only gluing after a number or single letter counts as a name.
    private static bool StartsUpper(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].IsWord && tokens[at + 1].IsWord && tokens[at - 1].End - tokens[at - 1].Start > 2 && tokens[at + 1].End - tokens[at + 1].Start > 3;

    private static bool IsInitial(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].IsWord && tokens[at].End - tokens[at].Start == 1 && at > 0 && tokens[at - 1].Is('.');

    private static bool AsksInsideQuotes(ReadOnlySpan<Token> tokens, int at) =>
        at + 2 < tokens.Length && tokens[at + 1].Is('"') && tokens[at + 1].Start == tokens[at].End && tokens[at + 2].Is(',');

    private static int SkipClosers(ReadOnlySpan<Token> tokens, int at)
    {
        while (at < tokens.Length && tokens[at].Mark is '"' or ')' or '\'' or '*' && tokens[at].Start == tokens[at - 1].End)
        {
            at++;
        }

        return at;
    }

    // A single line end before a lower-case letter is wrapping; before anything else it ends the sentence.
    private static bool Wraps(ReadOnlySpan<Token> tokens, int at, ReadOnlySpan<char> text) =>
        at > 0 && at + 1 < tokens.Length && !tokens[at - 1].Is('\n') && tokens[at + 1].IsWord && char.IsLower(text[tokens[at + 1].Start]);

    private static void Add(List<Sentence> sentences, ReadOnlySpan<Token> tokens, int first, int end, char mark)
    {
        while (first < end && tokens[first].Is('\n'))
        {
            first++;
        }

        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        if (words > 0)
        {
            sentences.Add(new Sentence(first, end, mark) { HeadToken = first, Words = words });
        }
        else if (mark == '?' && sentences is [.., { Mark: not '?' } last])
        {
            // A mark alone on its own still asks: "5 * 3 =\n?"
            sentences[^1] = last with { End = end, Mark = '?' };
        }
    }
}
