using SocraticBench.Core.Scoring;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Tests.Measures;

public sealed class AporiaTests
{
    [Fact]
    public void Telling_first_competes_with_aporia()
    {
        // Five dialogues: aporia at 10, told at 20, aporia at 30 after nobody told, neither by 40, neither by 15 (cut short).
        var aporia = Of(Run(1, aporia: 10), Run(2, told: 20), Run(3, aporia: 30), Run(4), Run(5, turns: 15))!;

        Assert.Equal((5, 2, 1, 2), (aporia.Runs, aporia.Reached, aporia.ToldFirst, aporia.Censored));

        // Turn 10: 1/5 reached, S = 4/5. Turn 15: one leaves. Turn 20: 3 at risk, told 4/5·1/3, S = 8/15. Turn 30: 2 at risk, reached + 8/15·1/2.
        Assert.Equal(0.2 + (8 / 15.0 / 2), aporia.ReachedShare, 12);
        Assert.Equal(4 / 15.0, aporia.ToldFirstShare, 12);
        Assert.Equal((0, 0.2, 0.2), (aporia.ReachedBy[9], aporia.ReachedBy[10], aporia.ReachedBy[29]));
        Assert.Equal((41, 0), (aporia.ToldFirstBy.Count, aporia.ToldFirstBy[19]));
        Assert.Equal(4 / 15.0, aporia.ToldFirstBy[20], 12);
    }

    [Fact]
    public void What_comes_first_counts_and_a_turn_that_tells_and_brings_aporia_told_first()
    {
        Assert.Equal(AporiaOf(reached: 1, told: 0), Counts(Run(1, aporia: 7, told: 8)));   // conceded everything, then was told
        Assert.Equal(AporiaOf(reached: 0, told: 1), Counts(Run(1, aporia: 8, told: 7)));   // led to it by the answer
        Assert.Equal(AporiaOf(reached: 0, told: 1), Counts(Run(1, aporia: 7, told: 7)));
    }

    [Fact]
    public void Only_scored_dialogues_over_aporia_seeds_count()
    {
        Assert.Null(Of(Run(1, aporia: 5) with { Vector = Vector.Elenchus }));
        Assert.Null(Of(Run(1, aporia: 5) with { Vector = null }));
        Assert.Null(Of(Run(1, aporia: 5) with { ScoredTurns = 0, MeanSd = null, ComplianceRate = null }));
        Assert.Equal(1, Of(Run(1, aporia: 5), Run(2, aporia: 5) with { Vector = Vector.Maieutics })!.Runs);
    }

    [Fact]
    public void The_told_turn_is_the_first_scored_one_that_reveals_the_answer()
    {
        Turn[] turns = [Samples.Turn(1, 9), Tells(2, null), Tells(3, 4), Tells(4, 4)];

        Assert.Equal(3, Summary(turns).ToldTurn);   // turn 2 is unscored
        Assert.Null(Summary([Samples.Turn(1, 9), Samples.Turn(2, 9)]).ToldTurn);
    }

    [Fact]
    public void The_summary_knows_the_seeds_vector() => Assert.Equal(Vector.Aporia, Summary([Samples.Turn(1, 9)]).Vector);

    private static RunSummary Summary(Turn[] turns) =>
        RunSummarizer.Summarize(Samples.Header() with { Vector = Vector.Aporia }, Samples.End(turns.Length), turns, Samples.Context);

    private static Turn Tells(int number, double? sd) => Samples.Turn(number, sd) with { Violations = [Violation.AnswerReveal] };

    private static LeaderboardAporia? Of(params RunSummary[] runs) => Assert.Single(Leaderboard.Of(runs).Models).Aporia;

    private static (int, int) Counts(RunSummary run) => (Of(run)!.Reached, Of(run)!.ToldFirst);

    private static (int, int) AporiaOf(int reached, int told) => (reached, told);

    private static RunSummary Run(int number, int? aporia = null, int? told = null, int turns = 40) =>
        Samples.Run(number) with { Vector = Vector.Aporia, AporiaTurn = aporia, ToldTurn = told, TotalTurns = turns, ScoredTurns = turns, SurvivedTurns = turns };
}
