using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Rules;

/// <summary>Probes definitions, assumptions, evidence, implications or alternatives; builds on what the student said.</summary>
internal static class SubstanceRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("substance.off_topic", Component.Substance, -4, Violation.OffTopic, "A longer turn that shares no word with the student or the earlier dialogue, nor points back to it.")
        {
            Find = OffTopic,
        },
    ];

    private static (int Start, int End)? OffTopic(TurnView turn)
    {
        var tokens = turn.Tutor.Tokens;
        return turn.Prior.StudentWords >= 5 && tokens.Length >= 12 && !PointsBack(turn)
            ? (tokens[0].Start, tokens[^1].End)
            : null;
    }

    private static bool PointsBack(TurnView turn)
    {
        foreach (var token in turn.Tutor.Tokens)
        {
            if (Words.Pointers.Has(token) || turn.Prior.Known(token))
            {
                return true;
            }
        }

        return false;
    }
}
