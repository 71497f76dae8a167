using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Tests.Cli;

public sealed class PhaseRoomTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("plan")]
    [InlineData("run")]
    public async Task A_phase_larger_than_a_models_window_is_refused_in_one_line(string command)
    {
        // P3 shows 131,072 tokens at most and the reply takes 1,024: 132,096.
        await SmallWindowAsync(132_095);

        var run = await CliRun.In(_folder.Path, command, "--models", "sim-holds,sim-drifts", "--seeds", "EL-FRACTIONS-01", "--turns", "1");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            "socratic-bench: --phases: P3 needs 132,096 tokens, and sim-holds has a context window of 132,095: leave out P3 with --phases, or sim-holds with --models",
            run.ErrorLine);
        Assert.False(Directory.Exists(_folder.At("socratic-lake")));
    }

    [Fact]
    public async Task A_window_that_just_fits_is_enough()
    {
        await SmallWindowAsync(132_096);

        Assert.Equal(ExitCode.Done, (await CliRun.In(_folder.Path, "plan", "--models", "sim-holds")).ExitCode);
    }

    [Fact]
    public async Task Every_model_and_phase_without_room_is_named_at_once()
    {
        await SmallWindowAsync(8_192);

        var run = await CliRun.In(_folder.Path, "plan", "--models", "sim-holds");

        // 8,192 + 1,024, 32,768 + 1,024 and 131,072 + 1,024.
        Assert.Contains("P1 needs 9,216 tokens", run.ErrorLine, StringComparison.Ordinal);
        Assert.Contains("P2 needs 33,792 tokens", run.ErrorLine, StringComparison.Ordinal);
        Assert.EndsWith("leave out P1 and P2 and P3 with --phases, or sim-holds with --models", run.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_that_nobody_knows_is_remarked_on_and_not_refused()
    {
        var run = await CliRun.In(_folder.Path, "plan", "--models", "openai:some-model@http://127.0.0.1:8000/v1");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith("the context window of openai:some-model@http://127.0.0.1:8000/v1 is not known: P3 needs 132,096 tokens", run.ErrorLine, StringComparison.Ordinal);
        Assert.Empty((await CliRun.In(_folder.Path, "plan", "--models", "openai:some-model@http://127.0.0.1:8000/v1", "--phases", "P0,P1,P2")).Error);
    }

    [Fact]
    public async Task A_student_that_is_not_there_is_no_run()
    {
        var run = await CliRun.In(_folder.Path, "run", "--models", "sim-holds", "--student", "nobody");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--student: there is no model 'nobody'", run.ErrorLine, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("socratic-lake")));
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_no_plan()
    {
        var run = await CliRun.In(_folder.Path, "plan", "--models", "nobody");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--models: there is no model 'nobody'", run.ErrorLine, StringComparison.Ordinal);
    }

    private async Task SmallWindowAsync(int tokens)
    {
        await CliRun.In(_folder.Path, "init");
        var file = _folder.At("config", "models.json");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var changed = text.Replace(
            "\"model_id\": \"sim-holds\", \"family\": \"simulated\", \"context_window_tokens\": 200000",
            $"\"model_id\": \"sim-holds\", \"family\": \"simulated\", \"context_window_tokens\": {tokens}",
            StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        await File.WriteAllTextAsync(file, changed, TestContext.Current.CancellationToken);
    }
}
