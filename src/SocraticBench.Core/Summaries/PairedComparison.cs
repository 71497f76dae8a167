using SocraticBench.Core.Statistics;

namespace SocraticBench.Core.Summaries;

/// <summary>
/// Two models on the same seeds, phases, temperatures and arms: the difference of their restricted means, tested by flipping whole seeds,
/// with Holm's correction over all pairs that were tested.
/// </summary>
public sealed record PairedComparison
{
    /// <summary>Level at which a difference is called one, after correction.</summary>
    public const double Level = 0.05;

    /// <summary>One model.</summary>
    public required string Left { get; init; }

    /// <summary>The other.</summary>
    public required string Right { get; init; }

    /// <summary>The differences, left less right, one a shared seed.</summary>
    public required IReadOnlyList<SeedDifference> Seeds { get; init; }

    /// <summary>Mean RMST difference over shared seeds, left less right, in turns; null where there is none.</summary>
    public required double? RmstDifference { get; init; }

    /// <summary>95% interval of <see cref="RmstDifference"/> over seeds; null under two.</summary>
    public required Interval? RmstCi { get; init; }

    /// <summary>The permutation test; null under six shared seeds, where it is not asked.</summary>
    public required SignFlipTest? Test { get; init; }

    /// <summary>The test's p after Holm's correction; null where there was no test.</summary>
    public double? HolmP { get; init; }

    /// <summary>The smallest p that any difference could have had after correction; above <see cref="Level"/>, more seeds are needed before anything can be shown.</summary>
    public double? SmallestHolmP { get; init; }

    /// <summary>Seeds that a true difference of three turns would need at 80% power, from the spread seen; null under two seeds, or where too many.</summary>
    public int? SeedsForThreeTurns { get; init; }

    /// <summary>What may be said.</summary>
    public ComparisonVerdict Verdict => (HolmP, RmstDifference) switch
    {
        (null, _) => ComparisonVerdict.TooLittleData,
        ( > Level, _) or (_, null) => ComparisonVerdict.NoneShown,
        (_, > 0) => ComparisonVerdict.LeftLonger,
        _ => ComparisonVerdict.RightLonger,
    };

    /// <summary>Every pair of models among runs of one scoring, by name.</summary>
    /// <exception cref="ArgumentException">The runs are under more than one scoring, or a run is there twice.</exception>
    public static IReadOnlyList<PairedComparison> All(IReadOnlyCollection<RunSummary> runs)
    {
        var models = RunSet.Checked(runs).GroupBy(run => run.Model, StringComparer.Ordinal).OrderBy(model => model.Key, StringComparer.Ordinal).ToList();
        var pairs = models.SelectMany((left, index) => models.Skip(index + 1).Select(right => Of(left.Key, [.. left], right.Key, [.. right]))).ToList();
        return Corrected(pairs);
    }

    private static PairedComparison Of(string left, IReadOnlyCollection<RunSummary> leftRuns, string right, IReadOnlyCollection<RunSummary> rightRuns)
    {
        var seeds = SeedDifference.Of(leftRuns, rightRuns);
        var differences = seeds.Select(seed => seed.Rmst).OfType<double>().ToList();
        return new PairedComparison
        {
            Left = left,
            Right = right,
            Seeds = seeds,
            RmstDifference = differences.Count == 0 ? null : differences.Average(),
            RmstCi = SeedMeans.Interval(differences),
            Test = differences.Count < SamplePower.FewestSeeds ? null : SignFlipTest.Of(differences),
            SeedsForThreeTurns = SeedMeans.Deviation(differences) is { } deviation ? SamplePower.SeedsNeeded(deviation, 3) : null,
        };
    }

    private static List<PairedComparison> Corrected(List<PairedComparison> pairs)
    {
        var tested = pairs.Where(pair => pair.Test is not null).ToList();
        var corrected = tested.Zip(Holm.Adjust([.. tested.Select(pair => pair.Test!.P)])).ToDictionary(pair => (pair.First.Left, pair.First.Right), pair => pair.Second);
        return
        [
            .. pairs.Select(pair => corrected.TryGetValue((pair.Left, pair.Right), out var p)
                ? pair with { HolmP = p, SmallestHolmP = Math.Min(1, pair.Test!.SmallestP * tested.Count) }
                : pair),
        ];
    }
}
