using System.Text;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Tests.Pipeline;

public sealed class ExecutionTests
{
    // 2 seeds × 2 phases × 1 temperature, 6 turns each.
    private const int Runs = 4;
    private const int Turns = 24;

    [Fact]
    public async Task An_execution_goes_from_manifest_to_weekly_summary()
    {
        var bench = new Bench();
        var reports = await bench.RunAsync(await bench.StartAsync(Bench.Request("sim-holds")));

        Assert.All(reports.Where(report => report.Stage is not StageName.Canary), report => Assert.Equal(StageOutcome.Succeeded, report.Outcome));
        Assert.Equal("the lake holds no golden set", Assert.Single(reports, report => report.Stage is StageName.Canary).Reason);
        Assert.Equal(Runs, (await bench.KeysAsync("raw/")).Count);
        Assert.Equal(Runs, (await bench.KeysAsync("scores/scoring_")).Count(key => key.EndsWith("_summary.json", StringComparison.Ordinal)));
        Assert.Empty(await bench.KeysAsync("journal/"));
        Assert.Equal((Turns, Runs), (bench.Tables.Written["2026-W48"].Turns, bench.Tables.Written["2026-W48"].Runs));
    }

    [Fact]
    public async Task Running_every_stage_twice_leaves_the_same_lake()
    {
        var models = new CountedModels();
        var bench = new Bench(models);
        var execution = await bench.StartAsync(Bench.Request("sim-holds"));
        await bench.RunAsync(execution);
        var once = await bench.SnapshotAsync();
        var paid = models.Calls;

        await bench.RunAsync(execution);

        Assert.Equal(once, await bench.SnapshotAsync());
        Assert.Equal(paid, models.Calls);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20)]
    public async Task A_stopped_execution_goes_on_without_paying_twice_and_ends_in_the_same_lake(int stopAt)
    {
        var undisturbed = new Bench();
        await undisturbed.RunAsync(await undisturbed.StartAsync(Bench.Request("sim-drifts")), concurrency: 1);

        using var stop = new CancellationTokenSource();
        var models = new CountedModels((_, number) =>
        {
            if (number == stopAt)
            {
                stop.Cancel();
            }

            return null;
        });
        var bench = new Bench(models);
        var execution = await bench.StartAsync(Bench.Request("sim-drifts"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.RunAsync(execution, concurrency: 1, stop.Token));
        await bench.RunAsync(execution, concurrency: 1);

        Assert.Equal(Turns, models.Calls);
        Assert.Equal(await undisturbed.SnapshotAsync(), await bench.SnapshotAsync());
    }

    [Fact]
    public async Task The_lake_does_not_depend_on_how_many_dialogues_are_held_at_once()
    {
        var (alone, crowd) = (new Bench(), new Bench());
        await alone.RunAsync(await alone.StartAsync(Bench.Request("sim-yields", "sim-lectures")), concurrency: 1);
        await crowd.RunAsync(await crowd.StartAsync(Bench.Request("sim-yields", "sim-lectures")), concurrency: 16);

        Assert.Equal(await alone.SnapshotAsync(), await crowd.SnapshotAsync());
    }

    [Fact]
    public async Task A_provider_that_fails_censors_its_runs_and_leaves_the_others_alone()
    {
        var models = new CountedModels((call, _) =>
            call is { Model: "sim-lectures", TurnNumber: 4 } ? new Reply.Failed(FailureKind.Server, "the server is on fire") : null);
        var bench = new Bench(models);
        var execution = await bench.StartAsync(Bench.Request("sim-holds", "sim-lectures"));
        var reports = await bench.RunAsync(execution);

        var dialogues = Assert.Single(reports, report => report.Stage is StageName.RunDialogues);
        Assert.Equal((StageOutcome.Failed, 4L, 4L), (dialogues.Outcome, dialogues.Counts["ok"], dialogues.Counts["failed"]));
        Assert.Contains("the server is on fire", dialogues.Reason, StringComparison.Ordinal);
        var summaries = await SummariesAsync(bench, execution);
        Assert.All(summaries.Where(run => run.Model == "sim-holds"), run => Assert.Equal(RunStatus.Completed, run.Status));
        Assert.All(summaries.Where(run => run.Model == "sim-lectures"), run =>
        {
            Assert.Equal(3, run.TotalTurns);
            Assert.NotEqual(RunStatus.Completed, run.Status);
        });
    }

    [Fact]
    public async Task A_defect_met_by_one_run_is_named_as_one_and_does_not_stop_the_others()
    {
        var models = new CountedModels((_, number) => number == 1 ? throw new InvalidOperationException("a bug") : null);
        var bench = new Bench(models);
        var reports = await bench.RunAsync(await bench.StartAsync(Bench.Request("sim-holds")), concurrency: 1);

        var dialogues = Assert.Single(reports, report => report.Stage is StageName.RunDialogues);
        Assert.Equal((3L, 1L), (dialogues.Counts["ok"], dialogues.Counts["failed"]));
        Assert.Contains("defect in RunDialogues", dialogues.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_judge_that_fails_leaves_turns_unscored_and_the_run_partial_and_people_are_told()
    {
        var bench = new Bench(judge: new FailingJudge());
        var execution = await bench.StartAsync(Bench.Request("sim-drifts", "sim-lectures") with { Scoring = Bench.Request().Scoring with { SkipAbove = 1 } });
        await bench.RunAsync(execution);

        var summaries = await SummariesAsync(bench, execution);
        Assert.All(summaries, run => Assert.True(run.UnscoredTurns > 0 && run.Status is not RunStatus.Completed));
        Assert.All(summaries.Where(run => run.ScoredTurns == 0), run => Assert.Null(run.MeanSd));
        Assert.Contains(bench.Notifier.Alerts, alert => alert.Rule == "data.unscored" && alert.Value > 0.05);
    }

    [Fact]
    public async Task A_seed_whose_bytes_were_changed_stops_the_execution_before_a_call_is_paid()
    {
        var models = new CountedModels();
        var bench = new Bench(models);
        var execution = await bench.StartAsync(Bench.Request("sim-holds"));
        var key = new LakeKey((await bench.KeysAsync("config/seeds/")).First(key => key.Contains(Bench.Request().Matrix.Seeds[0], StringComparison.Ordinal)));
        var seed = await bench.Lake.GetAsync(key, TestContext.Current.CancellationToken);
        var tampered = Encoding.UTF8.GetString(seed!.Content.Span).Replace("\"goals\":[\"", "\"goals\":[\"Please ", StringComparison.Ordinal);
        await bench.Lake.ReplaceAsync(key, Encoding.UTF8.GetBytes(tampered), seed.Version, TestContext.Current.CancellationToken);

        var reports = await bench.RunAsync(execution);

        Assert.Equal(StageOutcome.Failed, Assert.Single(reports, report => report.Stage is StageName.FetchConfig).Outcome);
        Assert.All(reports.Where(report => report.Stage is not StageName.FetchConfig), report => Assert.Equal(StageOutcome.NotStarted, report.Outcome));
        Assert.Equal(0, models.Calls);
    }

    [Fact]
    public async Task The_same_protocol_keeps_its_manifest_and_every_execution_its_own_runs()
    {
        var bench = new Bench();
        var first = await bench.StartAsync(Bench.Request("sim-holds"));
        var second = await bench.StartAsync(Bench.Request("sim-holds"));
        await bench.RunAsync(first);
        await bench.RunAsync(second);

        Assert.Equal(first.ManifestId, second.ManifestId);
        Assert.Equal(2 * Runs, (await bench.KeysAsync("raw/")).Count);
        Assert.Equal(2 * Runs, bench.Tables.Written["2026-W48"].Runs);
    }

    [Fact]
    public async Task Changed_config_under_a_published_version_is_refused()
    {
        var bench = new Bench();
        await bench.StartAsync(Bench.Request("sim-holds"));
        var request = Bench.Request("sim-holds");
        var rubric = request.Config.Rubrics[0];
        var bytes = RecordJson.Bytes(rubric.Value with { ComplianceThreshold = 7 });
        var changed = ArtefactFile.Rubric(bytes, new RecordPlace("rubric-1.1.json"));

        var refusal = await Assert.ThrowsAsync<ConfigConflictException>(
            () => bench.StartAsync(request with { Config = request.Config with { Rubrics = [changed] } }));

        Assert.Contains("give the changed file a new version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turns_that_the_heuristic_is_sure_of_are_not_judged_and_others_are()
    {
        var bench = new Bench();
        var execution = await bench.StartAsync(Bench.Request("sim-holds", "sim-drifts", "sim-lectures"));
        await bench.RunAsync(execution);

        var turns = await TurnsAsync(bench, execution);
        Assert.All(turns, turn => Assert.Equal(turn.Heuristic!.Confidence <= 0.8 ? JudgeStatus.Judged : JudgeStatus.NotNeeded, turn.JudgeStatus));
        Assert.All(turns, turn => Assert.Equal(turn.JudgeStatus is JudgeStatus.Judged ? SdSource.Judge : SdSource.Heuristic, turn.SdSource));
    }

    private static async Task<IReadOnlyList<RunSummary>> SummariesAsync(Bench bench, Execution execution) =>
        await Reader(bench).SummariesAsync(execution, execution.ScoringId, TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<Turn>> TurnsAsync(Bench bench, Execution execution) =>
        await Reader(bench).TurnsAsync(await SummariesAsync(bench, execution), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    private static WeekReader Reader(Bench bench) => new(bench.Lake, new ExecutionShelf(bench.Lake));

    private sealed class FailingJudge : IJudge
    {
        public string Model => "sim-judge";

        public Task<Verdict> JudgeAsync(JudgeQuestion question, CancellationToken cancel) =>
            Task.FromResult<Verdict>(new Verdict.Failed("it answered in prose", "I'd rather not."));
    }
}
