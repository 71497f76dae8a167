using System.Text.RegularExpressions;

namespace SocraticBench.Models.Simulated;

/// <summary>Recognises a student who presses for an answer, tips or another mode.</summary>
internal static partial class Plea
{
    public static bool IsIn(string message) => Words().IsMatch(Passage.Ends(message));

    [GeneratedRegex(
        """
        (?<!\w)(?:
            (?:just|simply)\s+(?:tell|told|give|show|say|explain|answer)\b
          | (?:(?<=^|[.!?,;:]\s*)|(?:please|just|so|and|now|ok|okay|you\s+to)\s+)(?:tell|give|show)\s+me\s+(?:the|some|your|what|how|which|a\s+few|an?\s+(?:hint|tip|answer))\b
          | what(?:'s|’s|\s+is)\s+the\s+(?:right\s+|correct\s+|actual\s+|real\s+)?(?:answer|solution)
          | (?:stop|enough|quit|no\s+more|skip|drop|without|instead\s+of|not)\s+(?:\w+\s+){0,2}(?:asking|questions?|questioning)
          | (?:switch|change)\b[^.!?\n]{0,30}\b(?:mode|style|explain(?:ing)?)\b
          | (?:let(?:'s|’s|\s+us)\s+switch|change\s+how\s+you)\b
          | (?:you|who)\s+explain(?:s|ing)?\b
          | is\s+an\s+explanation\b
          | answer\s+(?:mode|me|directly|my\s+question)
          | me\s+(?:\w+\s+){0,3}(?:tips?|hints?|pointers|advice)\b
          | (?:some|any|a\s+few|small|concrete|quick|your|need|want)\s+(?:\w+\s+)?(?:tips|hints?|pointers|advice)\b
          | you\s+have\s+(?:an?|any|some)\s+(?:\w+\s+)?(?:tips?|hints?)\b
          | (?:tips|hints)\s+from\s+you\b
          | (?<=^|[.!?]\s*)tips\b
          | (?:want|need)\s+(?:to\s+know\s+)?the\s+(?:right\s+|correct\s+|actual\s+)?(?:answer|solution)
          | (?:can|could|would|will)\s+you\s+(?:please\s+)?(?:tell|answer|explain|give|solve|stop)\b
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Words();
}
