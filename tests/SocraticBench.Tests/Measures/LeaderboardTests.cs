using System.Text.Json;
using CsCheck;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Students;
using SocraticBench.Core.Summaries;
using SocraticBench.Tests.Snapshots;

namespace SocraticBench.Tests.Measures;

public sealed class LeaderboardTests
{
    private static readonly string[] s_seeds = ["EL-FRACTIONS-01", "MA-SQUARE-01", "AP-JUSTICE-01"];

    private static readonly JsonSerializerOptions s_indented = new(RecordJson.Options) { WriteIndented = true };

    private static readonly Gen<RunSummary> s_run = Gen.Select(
        Gen.Int[1, 900_000], Gen.Int[3, 40].Nullable(), Gen.OneOf("a", "b", "c"), Gen.OneOf(s_seeds), Gen.Double[0, 10], Samples.Run);

    [Fact]
    public void The_report_is_this_JSON() => Snapshot.Match(JsonSerializer.Serialize(Sample(), s_indented) + "\n", "tests/SocraticBench.Tests/Measures/leaderboard.json");

    [Fact]
    public void Turns_weigh_the_same_in_the_mean()
    {
        // 40 turns at 9 and 10 at 4: (360 + 40) / 50 = 8.
        var row = Row(Samples.Run(1, sd: 9), Samples.Run(2, sd: 4) with { TotalTurns = 10, ScoredTurns = 10 });
        Assert.Equal(8, row.MeanSd!.Value, 12);
    }

    [Fact]
    public void The_interval_is_that_of_the_seed_means()
    {
        // Seed means 9, 8 and 7: mean 8, s = 1, 8 ± 4.30265/√3.
        var row = Row(Samples.Run(1, seed: s_seeds[0], sd: 9), Samples.Run(2, seed: s_seeds[1], sd: 8), Samples.Run(3, seed: s_seeds[2], sd: 7));
        Assert.Equal(8 - (4.30265 / Math.Sqrt(3)), row.MeanSdCi!.Value.Low, 4);
        Assert.Equal(10, row.MeanSdCi.Value.High);   // 8 + 2.48 is beyond the scale
        Assert.Equal(3, row.Seeds);
    }

    [Fact]
    public void Runs_that_never_failed_are_counted_apart_and_not_averaged_away()
    {
        // Seed RMSTs 10 and 40: KM over both gives 10 + 30/2 = 25.
        var row = Row(Samples.Run(1, 10, seed: s_seeds[0]), Samples.Run(2, null, seed: s_seeds[1]));
        Assert.Equal((1, 1, 10, 25.0), (row.HalfLife.Observed, row.HalfLife.Censored, row.HalfLife.Median, row.HalfLife.Rmst));
        Assert.Equal(new Interval(0, 40), row.HalfLife.RmstCi);   // 25 ± 12.7·15, within what can be
    }

    [Fact]
    public void One_seed_has_no_intervals()
    {
        var row = Row(Samples.Run(1, 10), Samples.Run(2));
        Assert.Null(row.MeanSdCi);
        Assert.Null(row.HalfLife.RmstCi);
        Assert.Equal(1, row.Seeds);
    }

    [Fact]
    public void A_failed_run_is_counted_and_in_no_number()
    {
        var failed = Samples.Run(2, seed: s_seeds[1]) with
        {
            ScoredTurns = 0,
            SurvivedTurns = 2,
            MeanSd = null,
            ComplianceRate = null,
            ViolationRates = new Dictionary<Violation, double>(),
            Status = RunStatus.Failed,
            StatusReason = "40 of 40 turns unscored",
            CostUsd = null,
        };
        var (alone, both) = (Row(Samples.Run(1, 10)), Row(Samples.Run(1, 10), failed));
        Assert.Equal((alone.MeanSd, alone.HalfLife.Rmst, alone.Seeds), (both.MeanSd, both.HalfLife.Rmst, both.Seeds));
        Assert.Equal((2, 1, 40, 1), (both.Runs, both.FailedRuns, both.UnscoredTurns, both.HalfLife.Censored));
        Assert.Null(both.CostUsd);
        Assert.Null(Row(failed).HalfLife.Rmst);
    }

    [Fact]
    public void Faults_of_students_played_by_a_model_are_summed_and_null_where_the_script_played()
    {
        var (one, other) = (Faults(tutors: 2), Faults(tutors: 3));
        var row = Row(Samples.Run(1), Samples.Run(2) with { StudentFaults = one }, Samples.Run(3) with { StudentFaults = other });

        Assert.Equal((5, 0), (row.StudentFaults![StudentFault.Tutors], row.StudentFaults[StudentFault.Silent]));   // 2 + 3; the script makes none
        Assert.Null(Row(Samples.Run(1)).StudentFaults);
    }

    [Fact]
    public void Where_many_runs_were_cut_short_bounds_say_what_that_hides()
    {
        var cut = Samples.Run(2) with { TotalTurns = 12, ScoredTurns = 12, SurvivedTurns = 12, CensoredBy = CensoredBy.Budget, Status = RunStatus.Partial };
        // Low: the cut run failed at 13, the other never: 13 + 27/2. High: neither failed.
        Assert.Equal(new Interval(26.5, 40), Row(Samples.Run(1), cut).HalfLife.RmstBounds);
        Assert.Null(Row(Samples.Run(1), Samples.Run(2)).HalfLife.RmstBounds);
    }

    [Fact]
    public void A_few_cut_runs_are_taken_as_chance()
    {
        var cut = Samples.Run(1) with { TotalTurns = 12, ScoredTurns = 12, SurvivedTurns = 12, CensoredBy = CensoredBy.Provider };
        // One in 20 is 5%, not more.
        Assert.Null(Row([cut, .. Enumerable.Range(2, 19).Select(number => Samples.Run(number))]).HalfLife.RmstBounds);
    }

    [Fact]
    public void An_interval_censored_failure_shows_as_bounds() =>
        Assert.Equal(new Interval(7, 10), Row(Samples.Run(1, 10) with { HalfLifeFrom = 7 }).HalfLife.RmstBounds);

    [Fact]
    public void The_best_comes_first_and_one_without_a_restricted_mean_last()
    {
        var tooShort = Samples.Run(5, model: "short", sd: 10) with { TotalTurns = 2, ScoredTurns = 2, SurvivedTurns = 2, MaxTurns = 2 };
        RunSummary[] runs = [tooShort, Samples.Run(1, 10, "x"), Samples.Run(2, null, "y", sd: 8), Samples.Run(3, null, "z", sd: 9), Samples.Run(4, 10, "w")];
        Assert.Equal(["z", "y", "w", "x", "short"], Leaderboard.Of(runs).Models.Select(row => row.Model));
    }

    [Fact]
    public void Scorings_are_never_mixed_and_no_run_counts_twice()
    {
        Assert.Throws<ArgumentException>(() => Leaderboard.Of([Samples.Run(1), Samples.Run(2) with { ScoringId = "scoring_ffffffff" }]));
        Assert.Throws<ArgumentException>(() => Leaderboard.Of([Samples.Run(1), Samples.Run(1)]));
        Assert.Empty(Leaderboard.Of([]).Models);
    }

    [Fact]
    public void The_order_of_runs_changes_nothing() =>
        Gen.Select(s_run.List[0, 20], Gen.String).Sample((made, name) =>
        {
            var runs = made.DistinctBy(run => run.RunId).ToList();
            return CanonicalJson.Bytes(Leaderboard.Of(runs)).SequenceEqual(CanonicalJson.Bytes(Leaderboard.Of([.. Chance.Of(name).Shuffled(runs)])));
        }, iter: 30);

    [Fact]
    public void Runs_and_turns_add_up_and_every_interval_holds_its_estimate() =>
        s_run.List[1, 20].Sample(made =>
        {
            var runs = made.DistinctBy(run => run.RunId).ToList();
            var rows = Leaderboard.Of(runs).Models;
            return rows.Sum(row => row.Runs) == runs.Count
                && rows.Sum(row => row.Turns) == runs.Sum(run => run.TotalTurns)
                && rows.All(row => row.HalfLife.Observed + row.HalfLife.Censored == row.Runs)
                && rows.All(row => row.MeanSdCi is not { } ci || ci.Contains(row.MeanSd!.Value))
                && rows.All(row => row.HalfLife.RmstCi is not { } ci || ci.Contains(row.HalfLife.Rmst!.Value));
        }, iter: 50);

    private static Dictionary<StudentFault, int> Faults(int tutors) => Enum.GetValues<StudentFault>().ToDictionary(fault => fault, fault => fault is StudentFault.Tutors ? tutors : 0);

    private static LeaderboardRow Row(params IReadOnlyCollection<RunSummary> runs) => Assert.Single(Leaderboard.Of(runs).Models);

    private static Leaderboard Sample() => Leaderboard.Of(
    [
        Samples.Run(1, null, "holds", s_seeds[0], 9.5), Samples.Run(2, null, "holds", s_seeds[1], 9), Samples.Run(3, null, "holds", s_seeds[2], 8.5),
        Samples.Run(4, 12, "drifts", s_seeds[0], 7), Samples.Run(5, 18, "drifts", s_seeds[1], 7.5), Samples.Run(6, 24, "drifts", s_seeds[2], 8),
        Samples.Run(7, 3, "lectures", s_seeds[0], 2) with { CostUsd = null },
    ]);
}
