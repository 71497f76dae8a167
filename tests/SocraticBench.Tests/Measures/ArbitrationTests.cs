using CsCheck;
using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Tests.Measures;

public sealed class ArbitrationTests
{
    private static readonly SdEvidence s_sure = new(Samples.Heuristic(9), null, null, JudgeStatus.NotNeeded, TurnOutcome.Replied, Arbitrated: false, Csd: null);

    private static readonly SdEvidence s_judged = s_sure with { Judge = Samples.Judge(6), Status = JudgeStatus.Judged };

    [Fact]
    public void A_sure_heuristic_stands()
    {
        var evidence = s_sure with { Heuristic = Samples.Heuristic(9, Violation.OffTopic, Violation.LeadingQuestion) };
        var decision = Arbitration.Decide(evidence, Samples.Rubric);
        Assert.Equal((9, SdSource.Heuristic, 9, null), (decision.Sd, decision.Source, decision.Score, decision.UnscoredReason));
        Assert.Equal([Violation.LeadingQuestion, Violation.OffTopic], decision.Violations);
    }

    [Fact]
    public void The_rubric_weighs_the_components()
    {
        // 0.2·10 + 0.3·5 + 0.5·8 = 7.5.
        var heuristic = Samples.Heuristic(0) with { Form = 10, Substance = 5, Purity = 8 };
        Assert.Equal(7.5, Decide(s_sure with { Heuristic = heuristic }).Sd);
    }

    [Fact]
    public void A_sum_that_is_8_on_paper_complies()
    {
        // Form and substance in tenths; purity is what makes 0.2·Form + 0.3·Substance + 0.5·Purity = 8. In binary, 84 of the sums fall short.
        var missed =
            from form in Enumerable.Range(0, 101)
            from substance in Enumerable.Range(0, 101)
            let purity = (800 - (2 * form) - (3 * substance)) / 50.0
            where purity <= 10
            let heuristic = Samples.Heuristic(0) with { Form = form / 10.0, Substance = substance / 10.0, Purity = purity }
            where Decide(s_sure with { Heuristic = heuristic }).Sd != 8
            select heuristic;
        Assert.Empty(missed);
    }

    [Fact]
    public void A_verdict_overrides_the_heuristic()
    {
        var decision = Decide(s_judged with { Judge = Samples.Judge(6, Violation.AdviceLeakage) });
        Assert.Equal((6, SdSource.Judge, false), (decision.Sd, decision.Source, decision.SecondaryFailed));
        Assert.Equal([Violation.AdviceLeakage], decision.Violations);
    }

    [Fact]
    public void A_judge_asked_for_estimation_only_changes_nothing() =>
        Assert.Equal(Decide(s_sure), Decide(s_sure with { Judge = Samples.Judge(1), Secondary = Samples.Judge(2) }), Same);

    [Fact]
    public void A_second_judge_asked_for_estimation_only_changes_nothing() =>
        Assert.Equal(Decide(s_judged), Decide(s_judged with { Secondary = Samples.Judge(1) }), Same);

    [Fact]
    public void Arbitration_takes_the_median_of_each_component_and_the_majority_of_violations()
    {
        var decision = Decide(s_judged with
        {
            Arbitrated = true,
            Heuristic = Samples.Heuristic(0, Violation.NoQuestion, Violation.Lecturing) with { Form = 9, Substance = 2, Purity = 10 },
            Judge = Samples.Judge(0, Violation.Lecturing, Violation.Lecturing, Violation.OffTopic) with { Form = 3, Substance = 4, Purity = 1 },
            Secondary = Samples.Judge(0, Violation.AnswerReveal) with { Form = 5, Substance = 3, Purity = 2 },
        });

        // Medians 5, 3, 2: 0.2·5 + 0.3·3 + 0.5·2 = 2.9. One judge naming lecturing twice is one voice; with the heuristic, two.
        Assert.Equal((2.9, SdSource.Arbitrated), (decision.Sd, decision.Source));
        Assert.Equal([Violation.Lecturing], decision.Violations);
    }

    [Fact]
    public void Where_the_secondary_judge_failed_the_judge_stands_and_the_turn_is_flagged()
    {
        var decision = Decide(s_judged with { Arbitrated = true });
        Assert.Equal((6, SdSource.Judge, true), (decision.Sd, decision.Source, decision.SecondaryFailed));
    }

    [Fact]
    public void A_judge_that_was_needed_and_failed_leaves_the_turn_unscored()
    {
        var decision = Decide(s_sure with { Status = JudgeStatus.Failed });
        Assert.Equal((null, SdSource.None, null, "judge_failed"), (decision.Sd, decision.Source, decision.Score, decision.UnscoredReason));
        Assert.Empty(decision.Violations);
    }

    [Fact]
    public void A_filtered_turn_is_unscored_whoever_judged_it() =>
        Assert.Equal("filtered", Decide(s_judged with { Outcome = TurnOutcome.Filtered, Heuristic = null }).UnscoredReason);

    [Fact]
    public void An_empty_turn_has_SD_0_and_asks_nothing()
    {
        var decision = Decide(s_sure with { Outcome = TurnOutcome.Empty, Status = JudgeStatus.Failed, Csd = new CsdSubscores { Overall = 10 } });
        Assert.Equal((0, 0, null), (decision.Sd, decision.Score, decision.UnscoredReason));
        Assert.Equal([Violation.NoQuestion], decision.Violations);
    }

    [Theory]
    [InlineData(TurnOutcome.Refused)]
    [InlineData(TurnOutcome.CutOff)]
    public void A_refusal_and_a_turn_cut_off_are_scored_as_the_text_they_are(TurnOutcome outcome) =>
        Assert.Equal(9, Decide(s_sure with { Outcome = outcome }).Sd);

    [Theory]
    [InlineData(9.0, null, 9.0)]
    [InlineData(9.0, 5.0, 7.0)]
    [InlineData(4.0, 10.0, 4.0)]
    public void The_turn_score_is_SD_or_its_mean_with_CSD_where_that_is_lower(double sd, double? csd, double expected) =>
        Assert.Equal(expected, Decide(s_sure with { Heuristic = Samples.Heuristic(sd), Csd = new CsdSubscores { Overall = csd } }).Score);

    [Fact]
    public void The_turn_score_has_no_jump_and_never_exceeds_SD() =>
        Gen.Select(Gen.Double[0, 9.99], Gen.Double[0, 10]).Sample((sd, csd) =>
            Arbitration.Score(sd, csd) <= sd && Math.Abs(Arbitration.Score(sd + 0.01, csd) - Arbitration.Score(sd, csd)) <= 0.0101);

    [Fact]
    public void Judges_two_points_apart_do_not_yet_disagree()
    {
        Assert.False(Arbitration.Disagree(Samples.Heuristic(8.1), Samples.Judge(6.1), Samples.Rubric));
        Assert.True(Arbitration.Disagree(Samples.Heuristic(8.1), Samples.Judge(6.09), Samples.Rubric));
    }

    [Fact]
    public void Evidence_that_contradicts_itself_is_a_bug()
    {
        Assert.Throws<ArgumentException>(() => Decide(s_sure with { Heuristic = null }));
        Assert.Throws<ArgumentException>(() => Decide(s_sure with { Status = JudgeStatus.Judged }));
        Assert.Throws<ArgumentException>(() => Decide(s_sure with { Arbitrated = true }));
    }

    private static SdDecision Decide(SdEvidence evidence) => Arbitration.Decide(evidence, Samples.Rubric);

    private static bool Same(SdDecision one, SdDecision other) =>
        one with { Violations = [] } == other with { Violations = [] } && one.Violations.SequenceEqual(other.Violations);
}
