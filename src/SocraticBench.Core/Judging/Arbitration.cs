using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Judging;

/// <summary>Decides a turn's SD from what rules and judges say of it.</summary>
public static class Arbitration
{
    /// <summary>|judge − heuristic| in SD points above which the secondary judge is called in, and above which the two disagree.</summary>
    public const double Disagreement = 2.0;

    /// <summary>Why a turn is unscored: a content filter withheld it.</summary>
    public const string Filtered = "filtered";

    /// <summary>Why a turn is unscored: it needed a judge and none gave a verdict.</summary>
    public const string JudgeFailed = "judge_failed";

    /// <summary>Whether heuristic and judge lie so far apart that a third opinion is needed.</summary>
    public static bool Disagree(HeuristicResult heuristic, JudgeResult judge, Rubric rubric) =>
        // SDs are rounded to 1e-9; a difference of two on paper is not above two.
        Math.Abs(Sd(Components.Of(judge), rubric) - Sd(Components.Of(heuristic), rubric)) > Disagreement + 1e-9;

    /// <summary>
    /// The SD of a turn, by the first of these that holds: filtered, unscored; empty, 0; judge needed and failed, unscored (never 0, never
    /// the heuristic in disguise); arbitrated, the median of three per component with violations by majority; judged, the judge; else the heuristic.
    /// </summary>
    /// <exception cref="ArgumentException">The evidence contradicts itself: a verdict or result that must be there is missing.</exception>
    public static SdDecision Decide(SdEvidence evidence, Rubric rubric) => evidence switch
    {
        { Outcome: TurnOutcome.Filtered } => Unscored(Filtered),
        { Outcome: TurnOutcome.Empty } => new SdDecision(0, SdSource.Heuristic, [Violation.NoQuestion], 0, null),
        { Status: JudgeStatus.Failed } => Unscored(JudgeFailed),
        { Status: JudgeStatus.Judged, Arbitrated: true, Heuristic: { } heuristic, Judge: { } judge, Secondary: { } secondary } =>
            Scored(Components.Median(heuristic, judge, secondary), SdSource.Arbitrated, evidence.Csd, rubric),
        { Status: JudgeStatus.Judged, Judge: { } judge } =>
            Scored(Components.Of(judge), SdSource.Judge, evidence.Csd, rubric) with { SecondaryFailed = evidence.Arbitrated },
        { Status: JudgeStatus.NotNeeded, Arbitrated: false, Heuristic: { } heuristic } =>
            Scored(Components.Of(heuristic), SdSource.Heuristic, evidence.Csd, rubric),
        _ => throw new ArgumentException(
            $"A turn with judge status {evidence.Status}{(evidence.Arbitrated ? " and arbitration" : "")} lacks the result that its SD comes from.", nameof(evidence)),
    };

    /// <summary>Turn score, 0..10: SD where there is no CSD, else min(SD, (SD + CSD)/2): purity first, without a jump.</summary>
    /// <param name="sd">SD, 0..10.</param>
    /// <param name="csd">Overall CSD, 0..10; null where there is none.</param>
    public static double Score(double sd, double? csd) => csd is { } present ? Math.Min(sd, (sd + present) / 2) : sd;

    private static SdDecision Unscored(string reason) => new(null, SdSource.None, [], null, reason);

    private static SdDecision Scored(Components components, SdSource source, CsdSubscores? csd, Rubric rubric)
    {
        var sd = Sd(components, rubric);
        return new SdDecision(sd, source, components.Violations, Score(sd, csd?.Overall), null);
    }

    private static double Sd(Components components, Rubric rubric) =>
        rubric.SocraticDisposition(components.Form, components.Substance, components.Purity);
}
