using System.Text.Json;
using SocraticBench.Cli.CommandLine;

namespace SocraticBench.Tests.Cli;

public sealed class ManifestTests : IDisposable
{
    private readonly BenchLake _lake = new();

    public void Dispose() => _lake.Dispose();

    [Fact]
    public async Task The_latest_executions_manifest_is_shown_where_none_is_named()
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9);

        var run = await _lake.Run("manifest", "show");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith(_lake.Manifest, run.Out, StringComparison.Ordinal);
        Assert.Contains("o200k_base", run.Out, StringComparison.Ordinal);
        Assert.Equal(_lake.Manifest, JsonDocument.Parse((await _lake.Run("manifest", "show", _lake.Manifest, "--json")).Out).RootElement.GetProperty("manifest_id").GetString());
    }

    [Fact]
    public async Task A_manifest_whose_artefacts_are_all_there_verifies()
    {
        await _lake.PublishAsync();
        await _lake.ExecuteAsync(1, "sim-holds", 9);

        var run = await _lake.Run("manifest", "verify");

        Assert.Equal((ExitCode.Done, $"{_lake.Manifest}: every hash holds\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task A_changed_artefact_and_a_changed_registry_entry_are_each_found()
    {
        await _lake.PublishAsync();
        var execution = await _lake.ExecuteAsync(1, "sim-holds", 9);
        await _lake.DamageAsync("config/phases/", text => text.Replace("\"none\"", "\"mild\"", StringComparison.Ordinal));
        await _lake.DamageAsync($"executions/{execution}/models.json", text => text.Replace("\"simulated\"", "\"openai\"", StringComparison.Ordinal));

        var run = await _lake.Run("manifest", "verify", "--json");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Equal(2, JsonDocument.Parse(run.Out).RootElement.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public async Task Two_manifests_differ_in_the_fields_that_differ()
    {
        var one = await _lake.ExecuteAsync(1, "sim-holds", 9);
        var two = await _lake.ExecuteAsync(2, "sim-drifts", 9);

        var run = await _lake.Run("manifest", "diff", one, two);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("models\n  - sim-holds@sha256:", run.Out, StringComparison.Ordinal);
        Assert.Contains("  + sim-drifts@sha256:", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("seeds", run.Out, StringComparison.Ordinal);
        var same = JsonDocument.Parse((await _lake.Run("manifest", "diff", one, one, "--json")).Out).RootElement;
        Assert.True(same.GetProperty("same").GetBoolean());
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("manifest_20200101_00000000")]
    public async Task A_manifest_that_is_not_there_is_one_line(string id)
    {
        var run = await _lake.Run("manifest", "show", id);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(id, run.ErrorLine, StringComparison.Ordinal);
    }
}
