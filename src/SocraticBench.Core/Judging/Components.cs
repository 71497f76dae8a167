using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Judging;

/// <summary>What heuristic and judges have in common: three components, 0..10, and violations.</summary>
internal sealed record Components(double Form, double Substance, double Purity, IReadOnlyList<Violation> Violations)
{
    public static Components Of(HeuristicResult result) =>
        new(result.Form, result.Substance, result.Purity, [.. result.Violations.Distinct().Order()]);

    public static Components Of(JudgeResult result) =>
        new(result.Form, result.Substance, result.Purity, [.. result.Violations.Distinct().Order()]);

    /// <summary>Median of each component; violations that at least two of the three name.</summary>
    public static Components Median(HeuristicResult heuristic, JudgeResult judge, JudgeResult secondary)
    {
        var (a, b, c) = (Of(heuristic), Of(judge), Of(secondary));
        var violations = a.Violations.Concat(b.Violations).Concat(c.Violations);
        return new Components(
            Median(a.Form, b.Form, c.Form),
            Median(a.Substance, b.Substance, c.Substance),
            Median(a.Purity, b.Purity, c.Purity),
            [.. violations.GroupBy(violation => violation).Where(named => named.Count() >= 2).Select(named => named.Key).Order()]);
    }

    private static double Median(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
