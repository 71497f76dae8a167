using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Survival;

namespace SocraticBench.Core.Summaries;

/// <summary>Sums up one run. A pure function of the transcript's ends and the scored turns, in whatever order they come.</summary>
public static class RunSummarizer
{
    private static readonly Violation[] s_violations = Enum.GetValues<Violation>();

    /// <summary>The summary of a run under one scoring.</summary>
    /// <param name="header">First line of the transcript.</param>
    /// <param name="end">Last line of the transcript.</param>
    /// <param name="turns">The scored turns: each turn from 1 to the end's total once.</param>
    /// <param name="context">Thresholds, scoring and date.</param>
    /// <exception cref="ArgumentException">Turns are missing, doubled, of another run or of another scoring.</exception>
    public static RunSummary Summarize(TranscriptHeader header, TranscriptEnd end, IReadOnlyList<Turn> turns, SummaryContext context)
    {
        var ordered = InOrder(header, end, turns, context);
        var sdByTurn = ordered.Select(turn => turn.Sd).ToList();
        var halfLife = HalfLife.Of(sdByTurn, context.Rubric.HalfLifeThreshold);
        var scored = ordered.Where(turn => turn.Sd is not null).ToList();
        var scores = scored.Select(turn => turn.Score ?? turn.Sd!.Value).ToList();
        var csds = ordered.Select(turn => turn.CsdSubscores).OfType<CsdSubscores>().ToList();
        var overall = csds.Select(csd => csd.Overall).OfType<double>().ToList();
        var verdict = RunVerdict.Of(header.Run, end, ordered);
        return new RunSummary
        {
            RunId = header.Run.RunId,
            ExecutionId = header.Run.ExecutionId,
            ManifestId = header.Run.ManifestId,
            ScoringId = context.ScoringId,
            Dt = context.Dt,
            Purpose = context.Purpose,
            Week = IsoWeek.Of(context.Dt).ToString(),
            Model = header.Run.Model,
            Simulated = header.Simulated,
            SeedId = header.Run.SeedId,
            Phase = header.Run.Phase,
            Arm = header.Run.Arm,
            Temperature = header.Imported is null ? header.Run.Temperature : ordered.FirstOrDefault()?.Temperature,
            Replicate = header.Run.Replicate,
            MaxTurns = header.Run.MaxTurns,
            HalfLifeTurn = halfLife.Turn,
            HalfLifeFrom = halfLife.From,
            SurvivedTurns = halfLife.Turn is null ? MovingAverage3.LastDefined(sdByTurn) : null,
            CensoredBy = halfLife.Turn is null ? end.EndedBy : CensoredBy.None,
            TotalTurns = end.TotalTurns,
            ScoredTurns = scored.Count,
            JudgedTurns = ordered.Count(turn => turn.JudgeStatus is not JudgeStatus.NotNeeded),
            ComplianceRate = Share(scored, turn => turn.Sd >= context.Rubric.ComplianceThreshold),
            ViolationRates = ViolationRates(scored),
            MeanSd = Mean(scored.Select(turn => turn.Sd!.Value)),
            MeanScore = Mean(scores),
            ScoreP05 = Quantile.Of(scores, 0.05),
            ScoreP50 = Quantile.Of(scores, 0.5),
            ScoreP95 = Quantile.Of(scores, 0.95),
            CsdMean = Mean(overall),
            CsdP05 = Quantile.Of(overall, 0.05),
            CsdMeans = CsdAverage.Of(csds),
            SalienceRecallAtK = context.Csd?.SalienceRecallAtK,
            DecoyLeakRate = context.Csd?.DecoyLeakRate,
            ThreadDepthAvg = context.Csd?.ThreadDepthAvg,
            ThreadDepthHistogram = context.Csd?.ThreadDepths,
            ContradictionCatchRate = context.Csd?.ContradictionCatchRate,
            MetaCadenceAdherence = context.Csd?.MetaCadenceAdherence,
            AporiaTurn = end.AporiaTurn,
            ToldTurn = scored.Find(turn => turn.Violations.Contains(Violation.AnswerReveal))?.TurnNumber,
            Vector = header.Vector,
            StudentFaults = end.StudentFaults,
            StudentCostUsd = end.StudentCostUsd,
            DisagreementRate = Disagreement(ordered, context.Rubric),
            CostTokensPrompt = Sum(ordered, turn => turn.CostTokensPrompt),
            CostTokensCompletion = Sum(ordered, turn => turn.CostTokensCompletion),
            CostUsd = ordered.Any(turn => turn.CostUsd is null) ? null : ordered.Sum(turn => turn.CostUsd),
            Status = verdict.Status,
            StatusReason = verdict.Reason,
            StartedAt = header.StartedAt,
            CompletedAt = end.CompletedAt,
            CodeVersion = header.CodeVersion,
            CodeImageSha = header.CodeImageSha,
            ExecutedBy = header.ExecutedBy,
        };
    }

    private static List<Turn> InOrder(TranscriptHeader header, TranscriptEnd end, IReadOnlyList<Turn> turns, SummaryContext context)
    {
        var ordered = turns.OrderBy(turn => turn.TurnNumber).ToList();
        if (!ordered.Select(turn => turn.TurnNumber).SequenceEqual(Enumerable.Range(1, end.TotalTurns)))
        {
            throw new ArgumentException($"Run {header.Run.RunId} has {end.TotalTurns} turns; given were {ordered.Count}, not each of them once.", nameof(turns));
        }

        return ordered.Find(turn => turn.RunId != header.Run.RunId || turn.ScoringId != context.ScoringId) is { } stray
            ? throw new ArgumentException(
                $"Turn {stray.TurnNumber} is of run {stray.RunId} under {stray.ScoringId}, not of {header.Run.RunId} under {context.ScoringId}.", nameof(turns))
            : ordered;
    }

    private static Dictionary<Violation, double> ViolationRates(List<Turn> scored) =>
        scored.Count == 0
            ? []
            : s_violations.ToDictionary(violation => violation, violation => (double)scored.Count(turn => turn.Violations.Contains(violation)) / scored.Count);

    // Turns judged for estimation only are a sample of the sure ones, not of the judged.
    private static double? Disagreement(List<Turn> turns, Rubric rubric) =>
        Share(
            turns.Where(turn => turn is { JudgeStatus: JudgeStatus.Judged, Judge: not null, Heuristic: not null }).ToList(),
            turn => Arbitration.Disagree(turn.Heuristic!, turn.Judge!, rubric));

    private static double? Share(List<Turn> turns, Func<Turn, bool> holds) =>
        turns.Count == 0 ? null : (double)turns.Count(holds) / turns.Count;

    private static double? Mean(IEnumerable<double> values) => values.Select(value => (double?)value).Average();

    private static long? Sum(List<Turn> turns, Func<Turn, int?> tokens) =>
        turns.Any(turn => tokens(turn) is null) ? null : turns.Sum(turn => (long)tokens(turn)!);
}
