namespace SocraticBench.Core.Scoring.Reading;

/// <summary>A piece of text: where it stands, what it is, and its content as a case-blind hash, so that reading allocates no strings.</summary>
/// <param name="Start">Start in UTF-16 code units.</param>
/// <param name="End">End, exclusive.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Mark">The mark or symbol, full-width and other-script forms mapped to ASCII; NUL for words and numbers.</param>
/// <param name="Hash">Case-blind hash of the content; of the value for numbers, thousands separators dropped.</param>
/// <param name="Classes">The closed word classes that it belongs to, a bit each.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, char Mark, ulong Hash, uint Classes = 0)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool Is(char mark) => Mark == mark;
}
