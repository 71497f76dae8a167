using SocraticBench.Core.Scoring;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Validation;

/// <summary>Which flag each labelled target tests, and how well.</summary>
internal static class TargetTable
{
    private static readonly (string Target, Violation Violation, Head? Head)[] s_tests =
    [
        ("closed_question", Violation.ClosedQuestion, Head.Closed),
        ("leading", Violation.LeadingQuestion, Head.Leading),
        ("reveals_answer", Violation.AnswerReveal, Head.Reveal),
        ("advice", Violation.AdviceLeakage, Head.Advice),
        ("lecturing", Violation.Lecturing, Head.Lecturing),
        ("off_topic", Violation.OffTopic, null),
        ("asks", Violation.NoQuestion, null),
    ];

    public static IReadOnlyList<TargetAgreement> Of(IReadOnlyList<ScoredLabel> items) =>
    [
        .. s_tests.SelectMany(test => items.Where(item => item.Turn.Target(test.Target) is not null)
            .GroupBy(item => item.Turn.Source).OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => Agreement(test, source.Key, [.. source]))),
    ];

    private static TargetAgreement Agreement((string Target, Violation Violation, Head? Head) test, string source, ScoredLabel[] items)
    {
        var (target, violation, head) = test;
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
            Auc = head is { } behind ? Metrics.Auc([.. items.Select(item => item.Weighing[behind])], truth) : null,
            Trivial = Metrics.BalancedAccuracy([.. items.Select(item => !item.HasMark)], truth),
            Precision = table.Precision,
            Recall = table.Recall,
        };
    }
}
