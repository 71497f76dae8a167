using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring;

/// <summary>Whether a turn is in English, which is all that the rules know.</summary>
internal static class Language
{
    private const int FewestWords = 6;

    private const double LeastCommon = 0.12;

    /// <summary>Farthest from a coin's toss that another language lets the probability stand.</summary>
    private const double Reach = 0.15;

    /// <summary>The probability, drawn near 0.5 where the turn is in another language: a guess, not a wrong score.</summary>
    public static double Temper(TurnView turn, double p) => IsEnglish(turn.Tutor.Tokens) ? p : 0.5 + ((p - 0.5) * 2 * Reach);

    public static bool IsEnglish(ReadOnlySpan<Token> tokens)
    {
        var (words, common) = (0, 0);
        foreach (var token in tokens)
        {
            words += token.IsWord ? 1 : 0;
            common += Words.Function.Has(token) ? 1 : 0;
        }

        return words < FewestWords || common >= LeastCommon * words;
    }
}
