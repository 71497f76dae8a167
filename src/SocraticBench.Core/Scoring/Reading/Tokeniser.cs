namespace SocraticBench.Core.Scoring.Reading;

/// <summary>Cuts text into tokens in one pass. Invisible characters vanish, so that a zero-width space inside a word hides nothing.</summary>
internal static class Tokeniser
{
    public static List<Token> Read(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>((text.Length / 4) + 4);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '\n')
            {
                tokens.Add(new Token(at, ++at, TokenKind.LineBreak, '\n', '\n'));
            }
            else if (char.IsWhiteSpace(c) || IsInvisible(c))
            {
                at++;
            }
            else if (char.IsLetter(c))
            {
                at = Word(text, at, tokens);
            }
            else if (char.IsDigit(c))
            {
                at = Number(text, at, tokens);
            }
            else
            {
                at = Other(text, at, tokens);
            }
        }

        return tokens;
    }

    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (< ' ' and not '\n');

    private static int Word(ReadOnlySpan<char> text, int start, List<Token> tokens)
    {
        var (at, end, hash) = (start, start, WordHash.Seed);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c))
            {
                hash = WordHash.Add(hash, c);
                end = at + 1;
            }
            else if (IsApostrophe(c) && at + 1 < text.Length && char.IsLetter(text[at + 1]))
            {
                hash = WordHash.Add(hash, '\'');
            }
            else if (!IsInvisible(c) && !IsCombining(c))
            {
                break;
            }
        }

        tokens.Add(new Token(start, end, TokenKind.Word, '\0', hash, Words.ClassesOf(hash)));
        return at;
    }

    private static int Number(ReadOnlySpan<char> text, int start, List<Token> tokens)
    {
        var (at, hash) = (start, WordHash.Seed);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsDigit(c))
            {
                hash = WordHash.Add(hash, c);
            }
            else if (c is not ('.' or ',') || at + 1 >= text.Length || !char.IsDigit(text[at + 1]))
            {
                break;
            }
            else if (c == '.')
            {
                hash = WordHash.Add(hash, c);
            }
        }

        tokens.Add(new Token(start, at, TokenKind.Number, '\0', hash));
        return at;
    }

    private static int Other(ReadOnlySpan<char> text, int start, List<Token> tokens)
    {
        var c = text[start];
        if (char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
        {
            tokens.Add(new Token(start, start + 2, TokenKind.Symbol, '\uFFFD', WordHash.Of(text.Slice(start, 2))));
            return start + 2;
        }

        var mark = Ascii(c);
        var kind = IsMark(mark) ? TokenKind.Mark : TokenKind.Symbol;
        tokens.Add(new Token(start, start + 1, kind, mark, mark));
        return start + 1;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '`';

    private static bool IsCombining(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsMark(char c) => c is '.' or '!' or '?' or ',' or ';' or ':' or '"' or '\'' or '(' or ')' or '[' or ']' or '-' or '{' or '}';

    private static char Ascii(char c) => c switch
    {
        '？' or '؟' or '︖' => '?',
        '！' => '!',
        '。' or '．' or '…' or '۔' or '।' => '.',
        '，' or '、' or '،' => ',',
        '；' or '؛' => ';',
        '：' => ':',
        '“' or '”' or '«' or '»' or '„' => '"',
        '‘' or '’' => '\'',
        '–' or '—' or '‑' or '−' => '-',
        '×' or '∗' => '*',
        '÷' => '/',
        _ => c,
    };
}
