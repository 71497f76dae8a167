using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Tests.Pipeline;

public sealed class CsdStageTests
{
    [Fact]
    public async Task Scored_turns_carry_features_from_P1_up_and_scores_follow()
    {
        var bench = new Bench();
        await bench.RunAsync(await bench.StartAsync(Bench.Request("sim-holds")));
        var turns = await TurnsAsync(bench);

        Assert.All(turns, turn => Assert.NotNull(turn.TemplateMatch));
        Assert.All(turns.Where(turn => turn.Phase is Phase.P0), turn => Assert.Null(turn.CsdSubscores));
        Assert.All(turns.Where(turn => turn.Phase is Phase.P0), turn => Assert.Equal(turn.Sd, turn.Score));
        Assert.Contains(turns, turn => turn.CsdSubscores?.Overall is not null);
        Assert.All(
            turns.Where(turn => turn.CsdSubscores?.Overall is not null),
            turn => Assert.Equal(Math.Min(turn.Sd!.Value, (turn.Sd.Value + turn.CsdSubscores!.Overall!.Value) / 2), turn.Score!.Value, 9));
    }

    [Fact]
    public async Task Summaries_carry_what_the_dialogue_comes_to()
    {
        var bench = new Bench();
        await bench.RunAsync(await bench.StartAsync(Bench.Request("sim-holds")));
        var summaries = await ReadAsync<RunSummary>(bench, "_summary.json");

        Assert.All(summaries, run => Assert.NotEmpty(run.ThreadDepthHistogram!));
        Assert.All(summaries, run => Assert.True(run.ThreadDepthAvg >= 1));
        Assert.All(summaries.Where(run => run.Phase is Phase.P1), run => Assert.NotNull(run.CsdMean));
        Assert.All(summaries.Where(run => run.Phase is Phase.P0), run => Assert.Null(run.CsdMean));
    }

    [Fact]
    public async Task A_scoring_without_tables_has_no_features()
    {
        var bench = new Bench();
        var request = Bench.Request("sim-holds");
        await bench.RunAsync(await bench.StartAsync(request with { Scoring = request.Scoring with { CsdTables = null } }));

        Assert.All(await TurnsAsync(bench), turn => Assert.Null(turn.TemplateMatch));
    }

    [Fact]
    public async Task A_scoring_made_with_other_tables_is_refused_by_name()
    {
        var bench = new Bench();
        var request = Bench.Request("sim-holds");
        var execution = await bench.StartAsync(request with { Scoring = request.Scoring with { CsdTables = "csd-0.1" } });
        var reports = await bench.RunAsync(execution);

        var failed = reports.Where(report => report.Stage is StageName.JudgeTurns).ToList();
        Assert.All(failed, report => Assert.Contains("was made with csd-0.1", report.Reason, StringComparison.Ordinal));
        Assert.NotEmpty(failed);
    }

    private static async Task<IReadOnlyList<Turn>> TurnsAsync(Bench bench) => await ReadAsync<Turn>(bench, ".jsonl");

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(Bench bench, string ending)
        where T : LakeRecord
    {
        var found = new List<T>();
        foreach (var key in (await bench.KeysAsync("scores/scoring_")).Where(key => key.EndsWith(ending, StringComparison.Ordinal)))
        {
            var content = (await bench.Lake.GetAsync(new LakeKey(key), TestContext.Current.CancellationToken))!.Content;
            found.AddRange(ending == ".jsonl" ? RecordJson.ParseLines<T>(content.Span, key) : [RecordJson.Parse<T>(content.Span, new RecordPlace(key))]);
        }

        return found;
    }
}
