using System.Globalization;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Features;

/// <summary>
/// Whether a tutor states a number that nobody had said and that follows from numbers at hand by one operation: it has then
/// completed the step for the student.
/// </summary>
internal static class Arithmetic
{
    /// <summary>Numbers kept of each text; pairs of them are tried, so this bounds the work.</summary>
    private const int Most = 16;

    /// <summary>New stated (or asked) numbers that one operation on known numbers yields.</summary>
    public static (int Stated, int Asked, int RightEquations) Derived(TurnView turn)
    {
        Span<double> known = stackalloc double[Most * 3];
        var count = Fill(turn.Prior.Student, turn.Prior.StudentText, known, 0, Most);
        count = Fill(turn.Prior.Problem, turn.Prior.ProblemText, known, count, count + Most);
        var (stated, asked, equations, fresh) = (0, 0, 0, 0);
        Span<double> line = stackalloc double[Most];
        foreach (var sentence in turn.Tutor.Sentences)
        {
            var here = 0;
            foreach (var token in turn.Tutor.TokensOf(sentence))
            {
                if (!token.IsNumber || !TryValue(token, turn.Tutor.Text, out var value))
                {
                    continue;
                }

                if (!turn.Prior.Known(token) && fresh < 6)
                {
                    fresh++;
                    var follows = Follows(value, known[..count]) || Follows(value, line[..here]);
                    stated += follows && !sentence.Asks ? 1 : 0;
                    asked += follows && sentence.Asks ? 1 : 0;
                }

                equations += here >= 2 && Follows(value, line[(here - 2)..here]) ? 1 : 0;
                if (here < Most)
                {
                    line[here++] = value;
                }
            }

            for (var i = 0; i < here && count < known.Length; i++)
            {
                known[count++] = line[i];
            }
        }

        return (stated, asked, equations);
    }

    private static int Fill(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, Span<double> known, int count, int most)
    {
        foreach (var token in tokens)
        {
            if (count < most && token.IsNumber && TryValue(token, text, out var value) && !known[..count].Contains(value))
            {
                known[count++] = value;
            }
        }

        return count;
    }

    private static bool Follows(double value, ReadOnlySpan<double> known)
    {
        foreach (var a in known)
        {
            foreach (var b in known)
            {
                if (Same(a + b, value) || Same(a - b, value) || Same(a * b, value) || (b != 0 && Same(a / b, value)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Same(double a, double b) => Math.Abs(a - b) < 0.006 * Math.Max(1, Math.Abs(b) / 100);

    private static bool TryValue(in Token token, ReadOnlySpan<char> text, out double value) =>
        double.TryParse(text[token.Start..Math.Min(token.End, token.Start + 18)], NumberStyles.Number, CultureInfo.InvariantCulture, out value);
}
