using SocraticBench.Core.Judging;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Tests.Pipeline;

public sealed class CanaryTests
{
    [Fact]
    public async Task The_newest_golden_set_is_judged_and_what_the_judge_failed_on_is_in_no_mean()
    {
        var bench = new Bench(judge: new GradingJudge());
        await FreezeAsync(bench, 2, Item("CAL-00000001", 9));
        await FreezeAsync(bench, 10, Item("CAL-00000001", 6), Item("CAL-00000002", 8), Item("CAL-FA11FA11", 1));

        var canary = await CanaryAsync(bench);

        // Two items judged 7: 7 − 6 = 1 and 7 − 8 = −1. The third one failed.
        Assert.Equal(("golden_set_v10", 2, 1), (canary.GoldenSet, canary.Items, canary.FailedItems));
        Assert.Equal((1.0, 0.0), (canary.MeanAbsoluteDeviation!.Value, canary.MeanSignedShift!.Value));
        Assert.Null(canary.Verdict);
    }

    [Fact]
    public async Task The_index_holds_the_canary_as_it_does_after_a_rebuild()
    {
        var bench = new Bench(judge: new GradingJudge());
        await FreezeAsync(bench, 1, Item("CAL-00000001", 6));
        var canary = await CanaryAsync(bench);

        var indexed = await HistoryAsync(bench);
        await new IndexRebuild(bench.Lake, bench.Ports.Index).RunAsync(Cancel);

        Assert.Equal(Bytes([canary]), Bytes(indexed));
        Assert.Equal(Bytes(indexed), Bytes(await HistoryAsync(bench)));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static byte[] Bytes(IEnumerable<CanaryResult> results) => RecordJson.Lines(results);

    private static async Task<CanaryResult> CanaryAsync(Bench bench)
    {
        var reports = await bench.RunAsync(await bench.StartAsync(Bench.Request("sim-holds")));
        Assert.Equal(StageOutcome.Succeeded, Assert.Single(reports, report => report.Stage is StageName.Canary).Outcome);
        var key = new LakeKey(Assert.Single(await bench.KeysAsync(LakeLayout.CanaryResults)));
        return (await bench.Lake.FindAsync<CanaryResult>(key, Cancel))!;
    }

    private static async Task<IReadOnlyList<CanaryResult>> HistoryAsync(Bench bench) =>
        (await bench.Ports.Index.CanaryHistoryAsync("golden_set_v1", "sim-judge", new PageRequest(10), Cancel)).Items;

    private static Task<CreateOutcome> FreezeAsync(Bench bench, int version, params CalibrationItem[] items) =>
        bench.Lake.CreateAsync(new LakeKey($"{LakeLayout.GoldenSets}golden_set_v{version}.jsonl"), RecordJson.Lines(items), Cancel);

    private static CalibrationItem Item(string id, double sd) => new()
    {
        ItemId = id,
        UserText = "I think so.",
        AssistantText = id,
        Labels = [Label("a", sd), Label("b", sd)],
        LabelSource = "constructed",
    };

    private static ExpertLabel Label(string labeller, double sd) =>
        new() { Labeller = labeller, Form = sd, Substance = sd, Purity = sd, Sd = sd, Violations = [], RubricVersion = "rubric-1.1" };

    // Grades everything 7, and fails where it is told to.
    private sealed class GradingJudge : IJudge
    {
        public string Model => "sim-judge";

        public Task<Verdict> JudgeAsync(JudgeQuestion question, CancellationToken cancel) => Task.FromResult<Verdict>(
            question.AssistantText == "CAL-FA11FA11"
                ? new Verdict.Failed("it answered in prose", "")
                : new Verdict.Judged(Grade(), "{}"));

        private static JudgeResult Grade() => new()
        {
            Form = 7, Substance = 7, Purity = 7, Violations = Array.Empty<Violation>(), Confidence = 1, Score = 7, Rationale = "", ModelUsed = "sim-judge", PromptVersion = "judge-2.3",
        };
    }
}
