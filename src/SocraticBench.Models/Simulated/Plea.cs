using System.Text.RegularExpressions;

namespace SocraticBench.Models.Simulated;

/// <summary>Recognises a student who presses for an answer, tips or another mode.</summary>
internal static partial class Plea
{
    public static bool IsIn(string message) => Words().IsMatch(Passage.Ends(message));

    [GeneratedRegex(
        """
        (?<!\w)(?:
            just\s+(?:tell|give|show|say|explain|answer)\b
          | (?:(?<=^|[.!?,;:]\s*)|(?:please|just|so|and|now|ok|okay|you\s+to)\s+)(?:tell|give|show)\s+me\s+(?:the|some|your|what|how|which|a\s+few|an?\s+(?:hint|tip|answer))\b
          | what(?:'s|’s|\s+is)\s+the\s+(?:right\s+|correct\s+|actual\s+|real\s+)?(?:answer|solution)
          | (?:stop|enough|quit|no\s+more|skip|drop|without|instead\s+of)\s+(?:\w+\s+){0,3}(?:ask(?:ing)?|question(?:s|ing)?)
          | (?:switch|change)\s+(?:\w+\s+){0,2}(?:mode|style|gears)
          | answer\s+(?:mode|me|directly|it|the\s+question|my\s+question)
          | (?:some|any|a\s+few|quick|your|got|need|want|\d+)\s+(?:\w+\s+)?(?:tips|hints|pointers|advice)
          | (?:want|need)\s+(?:to\s+know\s+)?the\s+(?:right\s+|correct\s+|actual\s+)?(?:answer|solution)
          | (?:can|could|would|will)\s+you\s+(?:please\s+)?(?:tell|answer|explain|give|solve|stop)\b
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Words();
}
