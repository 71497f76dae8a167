using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Configuration;

namespace SocraticBench.Tests.Cli;

public sealed class DoctorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_fresh_folder_is_healthy()
    {
        var run = await Run();

        Assert.True(run.ExitCode == ExitCode.Done, run.Out);
        Assert.EndsWith("Nothing is broken.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_in_force_come_with_their_source()
    {
        _folder.Write(ConfigurationFile.Name, """{"concurrency": 7}""");

        var run = await Run(("SOCRATIC_JUDGE", "sim-judge"), "--lake", "elsewhere", "--json");

        var settings = JsonDocument.Parse(run.Out).RootElement.GetProperty("settings").EnumerateArray()
            .ToDictionary(setting => setting.GetProperty("key").GetString()!, setting => (setting.GetProperty("value").GetString(), setting.GetProperty("source").GetString()));
        Assert.Equal(("elsewhere", "--lake"), settings["lake"]);
        Assert.Equal(("sim-judge", "SOCRATIC_JUDGE"), settings["judge"]);
        Assert.Equal(("7", ConfigurationFile.Name), settings["concurrency"]);
        Assert.Equal((null, "default"), settings["budget"]);
    }

    [Fact]
    public async Task A_secret_is_said_to_be_set_and_never_shown()
    {
        const string Secret = "sk-not-to-be-seen";

        var run = await CliRun.With(
            host => host with
            {
                WorkingDirectory = _folder.Path,
                Environment = new Dictionary<string, string>
                {
                    ["SOCRATIC_OPENAI_API_KEY"] = Secret, ["ANTHROPIC_API_KEY"] = Secret, ["AWS_ACCESS_KEY_ID"] = Secret, ["AWS_SECRET_ACCESS_KEY"] = Secret,
                },
            },
            "doctor");

        Assert.Contains("SOCRATIC_OPENAI_API_KEY is set", run.Out, StringComparison.Ordinal);
        // A key of a provider that this version does not call opens nothing, and is not said to.
        Assert.DoesNotContain("ANTHROPIC_API_KEY", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_configuration_file_is_a_finding_and_not_the_end()
    {
        _folder.Write(ConfigurationFile.Name, """{"laek": "x"}""");

        var run = await Run("--json");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        var finding = Finding(run, "configuration file");
        Assert.Equal("error", finding.GetProperty("status").GetString());
        Assert.Contains("laek", finding.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lake_that_is_a_file_is_an_error_with_its_mend()
    {
        _folder.Write("socratic-lake", "");

        var run = await Run("--json");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("--lake", Finding(run, "lake").GetProperty("mend").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_examination_leaves_nothing_behind()
    {
        await Run();

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    private static JsonElement Finding(CliRun run, string name) =>
        JsonDocument.Parse(run.Out).RootElement.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("name").GetString() == name);

    private Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Path, ["doctor", .. args]);

    private Task<CliRun> Run((string Name, string Value) variable, params string[] args) => CliRun.With(
        host => host with { WorkingDirectory = _folder.Path, Environment = new Dictionary<string, string> { [variable.Name] = variable.Value } }, ["doctor", .. args]);
}
