using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Validation;

/// <summary>Which flag each labelled target tests, and how well.</summary>
internal static class TargetTable
{
    private static readonly (string Target, Violation Violation)[] s_tests =
    [
        ("closed_question", Violation.ClosedQuestion),
        ("leading", Violation.LeadingQuestion),
        ("reveals_answer", Violation.AnswerReveal),
        ("advice", Violation.AdviceLeakage),
        ("lecturing", Violation.Lecturing),
        ("off_topic", Violation.OffTopic),
        ("asks", Violation.NoQuestion),
    ];

    public static IReadOnlyList<TargetAgreement> Of(IReadOnlyList<ScoredLabel> items) =>
    [
        .. s_tests.SelectMany(test => items.Where(item => item.Turn.Target(test.Target) is not null)
            .GroupBy(item => item.Turn.Source).OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => Agreement(test.Target, test.Violation, source.Key, [.. source]))),
    ];

    private static TargetAgreement Agreement(string target, Violation violation, string source, ScoredLabel[] items)
    {
        // "asks" is the one target that a flag denies.
        var truth = items.Select(item => item.Turn.Target(target) == (violation != Violation.NoQuestion)).ToArray();
        var said = items.Select(item => item.Has(violation)).ToArray();
        var table = Confusion.Of(said, truth);
        return new TargetAgreement
        {
            Target = target,
            Violation = violation,
            Source = source,
            N = items.Length,
            Positives = table.Positives,
            BalancedAccuracy = Metrics.BalancedAccuracy(said, truth),
            Interval = ClusterBootstrap.Of([.. items.Select(item => item.Turn.Group)], drawn =>
                Metrics.BalancedAccuracy([.. drawn.Select(i => said[i])], [.. drawn.Select(i => truth[i])]), 2),
            Trivial = Metrics.BalancedAccuracy([.. items.Select(item => !item.HasMark)], truth),
            Precision = table.Precision,
            Recall = table.Recall,
        };
    }
}
