using CsCheck;
using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Tests.Measures;

public sealed class RunSummarizerTests
{
    [Fact]
    public void A_run_that_never_fails_is_censored_at_its_last_turn()
    {
        var run = Summarize([9, 9, 9, 9]);
        Assert.Null(run.HalfLifeTurn);
        Assert.False(run.HalfLifeObserved);
        Assert.Equal((CensoredBy.TurnCap, 4, 4), (run.CensoredBy, run.TotalTurns, run.SurvivedTurns));
        Assert.Equal((RunStatus.Completed, null), (run.Status, run.StatusReason));
    }

    [Fact]
    public void A_run_that_fails_is_censored_by_nothing_even_where_it_was_cut_short_later()
    {
        var run = Summarize([9, 9, 5, 5], CensoredBy.Budget);
        Assert.Equal((3, CensoredBy.None, null), (run.HalfLifeTurn, run.CensoredBy, run.SurvivedTurns));
        Assert.Equal((RunStatus.Partial, "cut short by the budget after 4 of 40 turns"), (run.Status, run.StatusReason));
    }

    [Fact]
    public void Means_leave_unscored_turns_out()
    {
        var run = Summarize([10, null, 8, 6]);
        Assert.Equal(8, run.MeanSd);                          // (10 + 8 + 6) / 3
        Assert.Equal(2 / 3.0, run.ComplianceRate);            // 10 and 8 of three
        Assert.Equal((3, 1, 4), (run.ScoredTurns, run.UnscoredTurns, run.TotalTurns));
        Assert.Equal(6.2, run.ScoreP05!.Value, 12);           // between 6 and 8 at place 2·0.05
        Assert.Equal(8, run.ScoreP50);
    }

    [Fact]
    public void More_than_5_percent_unscored_makes_a_run_partial()
    {
        // 2 of 40 are 5%, 3 are more.
        Assert.Equal(RunStatus.Completed, Summarize([null, null, .. Enumerable.Repeat<double?>(9, 38)]).Status);
        var run = Summarize([null, null, null, .. Enumerable.Repeat<double?>(9, 37)]);
        Assert.Equal((RunStatus.Partial, "3 of 40 turns unscored (3 judge_failed)"), (run.Status, run.StatusReason));
    }

    [Fact]
    public void A_run_without_a_scored_turn_has_failed_and_no_numbers()
    {
        var run = Summarize([null, null, null, null]);
        Assert.Equal(RunStatus.Failed, run.Status);
        Assert.Null(run.MeanSd);
        Assert.Null(run.ComplianceRate);
        Assert.Null(run.ScoreP95);
        Assert.Null(run.HalfLifeTurn);
        Assert.Empty(run.ViolationRates);
        Assert.Equal(2, run.SurvivedTurns);
    }

    [Fact]
    public void A_run_whose_provider_never_answered_has_failed_for_that_reason()
    {
        var run = RunSummarizer.Summarize(Samples.Header(), Samples.End(0, CensoredBy.Provider, "HTTP 403: no access"), [], Samples.Context);
        Assert.Equal((RunStatus.Failed, "cut short by the provider after 0 of 40 turns: HTTP 403: no access"), (run.Status, run.StatusReason));
        Assert.Equal((CensoredBy.Provider, 0), (run.CensoredBy, run.SurvivedTurns));
    }

    [Fact]
    public void An_interval_censored_failure_keeps_both_its_ends()
    {
        var run = Summarize([9, 9, 9, null, 0, 0, 0]);
        Assert.Equal((7, 4), (run.HalfLifeTurn, run.HalfLifeFrom));
    }

    [Fact]
    public void Every_violation_has_its_rate_over_scored_turns()
    {
        Turn[] turns =
        [
            Samples.Turn(1, 3) with { Violations = [Violation.Lecturing, Violation.NoQuestion] },
            Samples.Turn(2, 4) with { Violations = [Violation.Lecturing] },
            Samples.Turn(3, 9),
            Samples.Turn(4, null) with { Violations = [Violation.OffTopic] },
        ];
        var rates = RunSummarizer.Summarize(Samples.Header(), Samples.End(4), turns, Samples.Context).ViolationRates;
        Assert.Equal(Enum.GetValues<Violation>().Length, rates.Count);
        Assert.Equal(2 / 3.0, rates[Violation.Lecturing]);
        Assert.Equal(1 / 3.0, rates[Violation.NoQuestion]);
        Assert.Equal(0, rates[Violation.OffTopic]);
    }

    [Fact]
    public void A_cost_of_which_a_part_is_unknown_is_unknown()
    {
        Turn[] turns = [Samples.Turn(1, 9), Samples.Turn(2, 9) with { CostUsd = null, CostTokensPrompt = null }];
        var run = RunSummarizer.Summarize(Samples.Header(), Samples.End(2), turns, Samples.Context);
        Assert.Equal((null, null, 40L), (run.CostUsd, run.CostTokensPrompt, run.CostTokensCompletion));
    }

    [Fact]
    public void Disagreement_is_over_turns_that_needed_a_judge()
    {
        Turn Judged(int number, double heuristic, double judge) => Samples.Turn(number, judge) with
        {
            Heuristic = Samples.Heuristic(heuristic),
            Judge = Samples.Judge(judge),
            JudgeStatus = JudgeStatus.Judged,
        };

        // 9 against 6 disagrees, 9 against 7 does not; the third was judged for estimation only; the fourth judge failed.
        Turn[] turns = [Judged(1, 9, 6), Judged(2, 9, 7), Judged(3, 9, 1) with { JudgeStatus = JudgeStatus.NotNeeded }, Samples.Turn(4, null)];
        var run = RunSummarizer.Summarize(Samples.Header(), Samples.End(4), turns, Samples.Context);
        Assert.Equal((0.5, 3), (run.DisagreementRate, run.JudgedTurns));
        Assert.Null(Summarize([9, 9, 9]).DisagreementRate);
    }

    [Fact]
    public void Each_dimension_is_averaged_over_the_turns_with_an_occasion()
    {
        Turn[] turns =
        [
            Samples.Turn(1, 9) with { CsdSubscores = new CsdSubscores { Cr = 8, Overall = 8 } },
            Samples.Turn(2, 9) with { CsdSubscores = new CsdSubscores { Cr = 4, Rhd = 2, Overall = 3 } },
            Samples.Turn(3, 9),
        ];
        var run = RunSummarizer.Summarize(Samples.Header(), Samples.End(3), turns, Samples.Context);
        Assert.Equal(new CsdSubscores { Cr = 6, Rhd = 2, Overall = 5.5 }, run.CsdMeans);
        Assert.Equal(5.5, run.CsdMean);
        Assert.Null(Summarize([9]).CsdMeans);
    }

    [Fact]
    public void An_imported_dialogue_has_the_temperature_that_its_turns_state_and_no_other()
    {
        var header = Samples.Header() with { Imported = new ImportedFrom { Source = "talk.jsonl", DialogueId = "7" } };
        var turns = Samples.Turns(9, 9, 9).Select(turn => turn with { Temperature = null }).ToList();
        var run = RunSummarizer.Summarize(header, Samples.End(3, CensoredBy.RecordEnd), turns, Samples.Context);
        Assert.Null(run.Temperature);
        Assert.Equal((RunStatus.Completed, CensoredBy.RecordEnd), (run.Status, run.CensoredBy));
    }

    [Fact]
    public void Turns_that_do_not_fit_the_run_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Of(3, Samples.Turns(9, 9)));
        Assert.Throws<ArgumentException>(() => Of(2, [Samples.Turn(1, 9), Samples.Turn(1, 9)]));
        Assert.Throws<ArgumentException>(() => Of(1, [Samples.Turn(1, 9) with { RunId = Samples.Ulid(9) }]));
        Assert.Throws<ArgumentException>(() => Of(1, [Samples.Turn(1, 9) with { ScoringId = "scoring_ffffffff" }]));
    }

    [Fact]
    public void The_order_of_turns_changes_nothing() =>
        Gen.Select(Gen.Double[0, 10].Nullable().List[0, 50], Gen.String).Sample((sds, name) =>
        {
            var turns = Samples.Turns(sds);
            return CanonicalJson.Bytes(Of(sds.Count, turns)).SequenceEqual(CanonicalJson.Bytes(Of(sds.Count, Chance.Of(name).Shuffled(turns))));
        });

    [Fact]
    public void Scored_and_unscored_turns_sum_to_all_and_rates_to_violations_a_turn() =>
        Gen.Select(Gen.Double[0, 10].Nullable(), Gen.Enum<Violation>().HashSet[0, 9]).List[1, 50].Sample(made =>
        {
            var turns = made.Select((turn, index) => Samples.Turn(index + 1, turn.Item1) with { Violations = [.. turn.Item2] }).ToList();
            var run = Of(turns.Count, turns);
            var named = turns.Where(turn => turn.Sd is not null).Sum(turn => turn.Violations.Count);
            return run.ScoredTurns + run.UnscoredTurns == run.TotalTurns
                && Math.Abs((run.ViolationRates.Values.Sum() * run.ScoredTurns) - named) < 1e-9;
        });

    private static RunSummary Summarize(double?[] sds, CensoredBy by = CensoredBy.TurnCap) =>
        RunSummarizer.Summarize(Samples.Header(), Samples.End(sds.Length, by), Samples.Turns(sds), Samples.Context);

    private static RunSummary Of(int total, IReadOnlyList<Turn> turns) =>
        RunSummarizer.Summarize(Samples.Header(), Samples.End(total), turns, Samples.Context);
}
