using System.Globalization;
using MathNet.Numerics.Distributions;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Survival;

namespace SocraticBench.Tests.Measures;

/// <summary>Does an interval hold the truth as often as it says? Known truth: a constant hazard from turn 3 on, which differs between seeds.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    private const int Tau = 40;
    private const int Replications = 1_000;

    // S(t) = (1 − h)^(t − 2) for t ≥ 3, so a seed of hazard h has RMST = 3 + Σ (1 − h)^(t − 2) over t = 3 … 39; the mean over seeds,
    // by the normal quantiles at 0.0005, 0.0015 … 0.9995.
    private static readonly double s_truth = Enumerable.Range(0, 1_000)
        .Select(index => Hazard(Normal.InvCDF(0, 1, (index + 0.5) / 1_000)))
        .Average(hazard => 3 + Enumerable.Range(3, Tau - 3).Sum(turn => Math.Pow(1 - hazard, turn - 2)));

    [Theory]
    [InlineData(3, false)]
    [InlineData(9, false)]
    [InlineData(9, true)]
    public void The_interval_of_the_restricted_mean_holds_the_truth_95_times_in_100(int seeds, bool cutShort)
    {
        var held = Enumerable.Range(0, Replications).Count(replication => Interval(seeds, cutShort, replication).Contains(s_truth));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seeds} seeds{(cutShort ? ", half of the runs cut short" : "")}: {held} of {Replications}"));

        // Binomial with 1,000 trials of 0.95: standard deviation 6.9; ± 2.6 of them is 932 … 968. Conservative is allowed, as in the validation.
        Assert.InRange(held, 932, 990);
    }

    private static Interval Interval(int seeds, bool cutShort, int replication)
    {
        var chance = Chance.Of("coverage", $"{seeds}", $"{cutShort}", replication.ToString(CultureInfo.InvariantCulture));
        var runs = Enumerable.Range(0, seeds).SelectMany(seed => Runs($"seed {seed}", Hazard(chance.NextNormal()), cutShort, chance)).ToList();
        return SeedMeans.Interval(runs, run => run.Seed, some => RestrictedMean.Of([.. some.Select(run => run.Time)], Tau))!.Value;
    }

    // Seeds differ by a factor of 1.5 a standard deviation.
    private static double Hazard(double normal) => 0.05 * Math.Pow(1.5, normal);

    private static List<(string Seed, SurvivalTime Time)> Runs(string seed, double hazard, bool cutShort, Chance chance) =>
        [.. Enumerable.Range(0, 12).Select(_ => (seed, Time(hazard, cutShort && chance.NextBool() ? 5 + chance.NextInt(Tau - 5) : Tau, chance)))];

    private static SurvivalTime Time(double hazard, int lastTurn, Chance chance)
    {
        for (var turn = MovingAverage3.Width; turn <= lastTurn; turn++)
        {
            if (chance.NextBool(hazard))
            {
                return SurvivalTime.Failed(turn);
            }
        }

        return SurvivalTime.Censored(lastTurn);
    }
}
