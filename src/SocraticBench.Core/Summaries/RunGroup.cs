using SocraticBench.Core.Csd;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Survival;

namespace SocraticBench.Core.Summaries;

/// <summary>Several runs taken together. Nothing depends on the order in which they came, not even the last bit of a sum.</summary>
internal sealed class RunGroup
{
    private readonly IReadOnlyList<RunSummary> _runs;

    private RunGroup(IReadOnlyList<RunSummary> runs) => _runs = runs;

    public IReadOnlyList<RunSummary> Runs => _runs;

    public int Turns => _runs.Sum(run => run.TotalTurns);

    public int ScoredTurns => _runs.Sum(run => run.ScoredTurns);

    /// <summary>Restriction time: the largest turn cap among the runs; 0 of none.</summary>
    public int Tau => _runs.Select(run => run.MaxTurns).DefaultIfEmpty(0).Max();

    /// <summary>Every scored turn weighs the same; null where there is none.</summary>
    public double? MeanSd => Weighted(run => run.MeanSd);

    public double? ComplianceRate => Weighted(run => run.ComplianceRate);

    public IReadOnlyDictionary<Violation, double> ViolationRates => ScoredTurns == 0
        ? new Dictionary<Violation, double>()
        : Enum.GetValues<Violation>().ToDictionary(violation => violation, violation => Weighted(run => run.ViolationRates.GetValueOrDefault(violation))!.Value);

    /// <summary>Every run that has long-context scores weighs the same; null where none has.</summary>
    public double? CsdMean => _runs.Average(run => run.CsdMean);

    public CsdSubscores? CsdMeans => CsdAverage.Of([.. _runs.Select(run => run.CsdMeans).OfType<CsdSubscores>()]);

    /// <summary>Null where any run's cost is unknown.</summary>
    public double? CostUsd => _runs.Any(run => run.CostUsd is null) ? null : _runs.Sum(run => run.CostUsd!.Value);

    public IReadOnlyList<SurvivalTime> Times => [.. _runs.Select(RunSurvival.Of)];

    /// <summary>Null where no run was seen at turn 3 or later.</summary>
    public double? Rmst(int tau) => RestrictedMean.Of(Times, tau);

    public static RunGroup Of(IEnumerable<RunSummary> runs) => new([.. runs.OrderBy(run => run.RunId, StringComparer.Ordinal)]);

    /// <summary>An estimate's interval over the seeds with a scored turn; null under two of them.</summary>
    public Interval? OverSeeds(Func<RunGroup, double?> estimate) =>
        SeedMeans.Interval([.. _runs.Where(run => run.ScoredTurns > 0)], run => run.SeedId, some => estimate(new RunGroup([.. some])));

    private double? Weighted(Func<RunSummary, double?> value)
    {
        var scored = _runs.Where(run => run.ScoredTurns > 0).ToList();
        return scored.Count == 0 ? null : scored.Sum(run => value(run)!.Value * run.ScoredTurns) / scored.Sum(run => run.ScoredTurns);
    }
}
