using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Survival;

namespace SocraticBench.Core.Summaries;

/// <summary>Sums up a week: each model by phase and temperature, and rolled up over either or both.</summary>
public static class WeeklySummarizer
{
    /// <summary>
    /// The week's summaries by model, phase and temperature, rollups (null) first. Runs whose temperature is not known are in rollups only.
    /// </summary>
    /// <param name="week">The week.</param>
    /// <param name="runs">Its runs under one scoring, in whatever order.</param>
    /// <param name="previous">Runs of earlier weeks; those of the latest week among them are compared with. Under another scoring they are not.</param>
    /// <exception cref="ArgumentException">A run is of another week or there twice, or they are under more than one scoring.</exception>
    public static IReadOnlyList<WeeklySummary> Summarize(IsoWeek week, IReadOnlyCollection<RunSummary> runs, IReadOnlyCollection<RunSummary> previous)
    {
        if (runs.FirstOrDefault(run => run.Week != week.ToString()) is { } stray)
        {
            throw new ArgumentException($"Run {stray.RunId} is of week {stray.Week}, not of {week}.", nameof(runs));
        }

        var baseline = Comparable(RunSet.Checked(runs), previous).ToLookup(run => run.Model, StringComparer.Ordinal);
        return
        [
            .. runs.GroupBy(run => run.Model, StringComparer.Ordinal)
                .OrderBy(model => model.Key, StringComparer.Ordinal)
                .SelectMany(model => Cells([.. model]).Select(cell => Of(week, cell, [.. model.Where(cell.Holds)], [.. baseline[model.Key].Where(cell.Holds)]))),
        ];
    }

    private static IEnumerable<RunSummary> Comparable(IReadOnlyCollection<RunSummary> runs, IReadOnlyCollection<RunSummary> previous)
    {
        var latest = previous.Select(run => run.Week).Max(StringComparer.Ordinal);
        var scoring = runs.Select(run => run.ScoringId).FirstOrDefault();
        return previous.Where(run => run.Week == latest && run.ScoringId == scoring);
    }

    private static IEnumerable<Cell> Cells(IReadOnlyCollection<RunSummary> runs)
    {
        var phases = runs.Select(run => (Phase?)run.Phase).Distinct().Order().Prepend(null).ToList();
        var temperatures = runs.Select(run => run.Temperature).OfType<double>().Distinct().Order().Select(value => (double?)value).Prepend(null).ToList();
        return phases
            .SelectMany(phase => temperatures.Select(temperature => new Cell(phase, temperature)))
            .Where(cell => runs.Any(cell.Holds));
    }

    private static WeeklySummary Of(IsoWeek week, Cell cell, IReadOnlyCollection<RunSummary> runs, IReadOnlyCollection<RunSummary> before)
    {
        var group = RunGroup.Of(runs);
        var curve = KaplanMeier.Of(group.Times);
        var rmst = group.Rmst(group.Tau);
        return new WeeklySummary
        {
            Week = week.ToString(),
            Model = group.Runs[0].Model,
            Simulated = group.Runs.All(run => run.Simulated),
            Phase = cell.Phase,
            Temperature = cell.Temperature,
            ScoringId = group.Runs[0].ScoringId,
            Runs = group.Runs.Count,
            Turns = group.Turns,
            UnscoredTurns = group.Turns - group.ScoredTurns,
            MeanSd = group.MeanSd,
            ComplianceRate = group.ComplianceRate,
            HalfLifeObserved = curve.Observed,
            HalfLifeCensored = curve.Censored,
            MedianHalfLifeTurn = rmst is null ? null : curve.Median,
            AvgHalfLifeTurn = group.Runs.Average(run => run.HalfLifeTurn),
            RmstTurns = rmst,
            TauTurns = group.Tau,
            ViolationRates = group.ViolationRates,
            CsdMean = group.CsdMean,
            CostUsd = group.CostUsd,
            Change = before.Count == 0 ? null : Change(runs, before),
        };
    }

    private static WeekOnWeek Change(IReadOnlyCollection<RunSummary> now, IReadOnlyCollection<RunSummary> before)
    {
        var seeds = SeedDifference.Of(now, before);
        var rmst = seeds.Select(seed => seed.Rmst).OfType<double>().ToList();
        var compliance = seeds.Select(seed => seed.ComplianceRate).OfType<double>().ToList();
        return new WeekOnWeek
        {
            Baseline = before.First().Week,
            RmstTurns = rmst.Count == 0 ? null : rmst.Average(),
            RmstLow = SeedMeans.Interval(rmst)?.Low,
            RmstHigh = SeedMeans.Interval(rmst)?.High,
            ComplianceRate = compliance.Count == 0 ? null : compliance.Average(),
            ComplianceLow = SeedMeans.Interval(compliance)?.Low,
            ComplianceHigh = SeedMeans.Interval(compliance)?.High,
            SharedSeeds = seeds.Count,
        };
    }

    private sealed record Cell(Phase? Phase, double? Temperature)
    {
        public bool Holds(RunSummary run) => (Phase is null || run.Phase == Phase) && (Temperature is null || run.Temperature == Temperature);
    }
}
