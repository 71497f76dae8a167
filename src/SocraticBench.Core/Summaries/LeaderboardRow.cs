using SocraticBench.Core.Csd;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Students;

namespace SocraticBench.Core.Summaries;

/// <summary>One model on the leaderboard. The order of the members is that of the report's JSON, which scripts rely on.</summary>
/// <param name="Model">The tutor.</param>
/// <param name="Simulated">Whether its replies were simulated.</param>
/// <param name="Runs">Dialogues, failed ones included.</param>
/// <param name="Turns">Tutor turns, unscored ones included.</param>
/// <param name="MeanSd">Mean SD over scored turns, 0..10; null where there is none.</param>
/// <param name="MeanSdCi">95% interval over seeds; null under two seeds.</param>
/// <param name="ComplianceRate">Share, 0..1, of scored turns that comply; null where there is none.</param>
/// <param name="HalfLife">How long it stayed Socratic.</param>
/// <param name="CsdMean">Mean CSD over runs that have one, 0..10; null where none has.</param>
/// <param name="Csd">Mean of each dimension over runs with an occasion; null where CSD was not computed.</param>
/// <param name="Violations">Share, 0..1, of scored turns with each violation; empty where none is scored.</param>
/// <param name="CostUsd">US dollars; null where any run's cost is unknown.</param>
/// <param name="ScoredTurns">Turns with an SD.</param>
/// <param name="UnscoredTurns">Turns without; in no mean.</param>
/// <param name="FailedRuns">Runs without a scored turn.</param>
/// <param name="PartialRuns">Runs cut short, or with more than 5% of their turns unscored.</param>
/// <param name="TauTurns">Restriction time of the RMST: the largest turn cap of the model's runs.</param>
/// <param name="Seeds">Seeds with a scored turn: the clusters of the intervals.</param>
/// <param name="Aporia">Whether students came to doubt before they were told; null without scored runs over aporia seeds.</param>
/// <param name="StudentFaults">Messages of students played by a model, with each fault; none of them the tutor's. Null where the script played all.</param>
public sealed record LeaderboardRow(
    string Model,
    bool Simulated,
    int Runs,
    int Turns,
    double? MeanSd,
    Interval? MeanSdCi,
    double? ComplianceRate,
    LeaderboardHalfLife HalfLife,
    double? CsdMean,
    CsdSubscores? Csd,
    IReadOnlyDictionary<Violation, double> Violations,
    double? CostUsd,
    int ScoredTurns,
    int UnscoredTurns,
    int FailedRuns,
    int PartialRuns,
    int TauTurns,
    int Seeds,
    LeaderboardAporia? Aporia,
    IReadOnlyDictionary<StudentFault, int>? StudentFaults)
{
    /// <summary>The row of one model's runs; at least one.</summary>
    internal static LeaderboardRow Of(IReadOnlyCollection<RunSummary> runs)
    {
        var group = RunGroup.Of(runs);
        return new LeaderboardRow(
            group.Runs[0].Model,
            group.Runs.All(run => run.Simulated),
            group.Runs.Count,
            group.Turns,
            group.MeanSd,
            group.OverSeeds(some => some.MeanSd)?.Within(0, 10),
            group.ComplianceRate,
            HalfLifeOf(group),
            group.CsdMean,
            group.CsdMeans,
            group.ViolationRates,
            group.CostUsd,
            group.ScoredTurns,
            group.Turns - group.ScoredTurns,
            group.Runs.Count(run => run.Status is RunStatus.Failed),
            group.Runs.Count(run => run.Status is RunStatus.Partial),
            group.Tau,
            group.Runs.Where(run => run.ScoredTurns > 0).Select(run => run.SeedId).Distinct(StringComparer.Ordinal).Count(),
            LeaderboardAporia.Of(group.Runs, group.Tau),
            StudentFaultsOf(group.Runs));
    }

    private static SortedDictionary<StudentFault, int>? StudentFaultsOf(IReadOnlyList<RunSummary> runs)
    {
        var played = runs.Select(run => run.StudentFaults).OfType<IReadOnlyDictionary<StudentFault, int>>().ToList();
        return played.Count == 0 ? null : new(Enum.GetValues<StudentFault>().ToDictionary(fault => fault, fault => played.Sum(faults => faults.GetValueOrDefault(fault))));
    }

    private static LeaderboardHalfLife HalfLifeOf(RunGroup group)
    {
        var curve = Survival.KaplanMeier.Of(group.Times);
        var rmst = group.Rmst(group.Tau);
        return new LeaderboardHalfLife(
            curve.Observed,
            curve.Censored,
            rmst is null ? null : curve.Median,
            rmst,
            group.OverSeeds(some => some.Rmst(group.Tau))?.Within(0, group.Tau),
            RunSurvival.RmstBounds(group.Runs, group.Tau));
    }
}
