using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Dialogues;
using SocraticBench.Tests.Measures;

namespace SocraticBench.Tests.Cli;

public sealed class ReportTests : IDisposable
{
    private readonly BenchLake _lake = new();

    public void Dispose() => _lake.Dispose();

    [Fact]
    public async Task The_json_has_the_names_that_scripts_rely_on()
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9);

        var run = await _lake.Run("report", "--json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        var model = Assert.Single(JsonDocument.Parse(run.Out).RootElement.GetProperty("models").EnumerateArray());
        Assert.Equal(
            ["model", "simulated", "runs", "turns", "mean_sd", "mean_sd_ci", "compliance_rate", "half_life", "csd_mean", "csd", "violations", "cost_usd"],
            model.EnumerateObject().Select(member => member.Name).Take(12));
        Assert.Equal(["observed", "censored", "median", "rmst", "rmst_ci"], model.GetProperty("half_life").EnumerateObject().Select(member => member.Name).Take(5));
        Assert.Equal("sim-holds", model.GetProperty("model").GetString());
        Assert.True(model.GetProperty("simulated").GetBoolean());
        // 3 seeds of 4 turns, all at 9.
        Assert.Equal((3, 12, 9), (model.GetProperty("runs").GetInt32(), model.GetProperty("turns").GetInt32(), model.GetProperty("mean_sd").GetDouble()));
        Assert.Equal(3, model.GetProperty("half_life").GetProperty("censored").GetInt32());
        Assert.Equal(JsonValueKind.Null, model.GetProperty("half_life").GetProperty("median").ValueKind);
    }

    [Fact]
    public async Task Of_each_model_the_latest_execution_counts_and_is_named()
    {
        var old = await _lake.ExecuteAsync(1, "sim-holds", 2);
        var other = await _lake.ExecuteAsync(2, "sim-drifts", 3);
        var latest = await _lake.ExecuteAsync(3, "sim-holds", 9);

        var run = await _lake.Run("report");

        Assert.Contains("9.00", run.Out, StringComparison.Ordinal);
        Assert.Contains($"From execution {latest} (adhoc, 2026-11-23): 3 of 3 runs, sim-holds", run.Out, StringComparison.Ordinal);
        Assert.Contains($"From execution {other} (adhoc, 2026-11-23): 3 of 3 runs, sim-drifts", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(old, run.Out, StringComparison.Ordinal);
        Assert.Contains("2.00", (await _lake.Run("report", "--execution", old)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_under_two_scorings_stand_in_two_tables()
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9, scoring: "scoring_11111111");
        await _lake.ExecuteAsync(2, "sim-drifts", 5, scoring: "scoring_22222222");

        var run = await _lake.Run("report");

        Assert.Contains("Under scoring_22222222 (numbers under two scorings do not compare):", run.Out, StringComparison.Ordinal);
        Assert.Contains("Under scoring_11111111", run.Out, StringComparison.Ordinal);
        var models = JsonDocument.Parse((await _lake.Run("report", "--json")).Out).RootElement.GetProperty("models");
        Assert.Equal(["scoring_22222222", "scoring_11111111"], models.EnumerateArray().Select(model => model.GetProperty("scoring_id").GetString()));
    }

    [Fact]
    public async Task The_padding_arm_is_reported_when_asked_for_and_never_pooled_with_the_test()
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9);
        await _lake.ExecuteAsync(2, "sim-holds", 4, Arm.Padding);

        Assert.DoesNotContain("4.00", (await _lake.Run("report")).Out, StringComparison.Ordinal);
        Assert.Contains("4.00", (await _lake.Run("report", "--arm", "padding")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_without_a_score_has_dashes_and_not_zeros()
    {
        await _lake.ExecuteAsync(1, "sim-holds", sd: null);

        var run = await _lake.Run("report", "--markdown");

        Assert.Contains("| sim-holds *(simulated)* | 3 | 12 | – | – |", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_line_fits_into_80_columns()
    {
        await _lake.ExecuteAsync(1, "sim-swallows-decoys", 5.1234);
        await _lake.ExecuteAsync(2, "sim-holds", 10);

        var run = await CliRun.With(host => host with { Width = 80 }, "report", "--lake", _lake.Folder);

        Assert.All(run.Out.Split('\n').Where(line => !line.StartsWith("From execution", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("simulated", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_execution_that_is_not_there_is_one_line_with_those_that_are()
    {
        var there = await _lake.ExecuteAsync(1, "sim-holds", 9);

        var run = await _lake.Run("report", "--execution", Samples.Ulid(777));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(there, run.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_lake_says_how_to_fill_it()
    {
        var run = await _lake.Run("report");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("run --demo", run.ErrorLine, StringComparison.Ordinal);
    }
}
