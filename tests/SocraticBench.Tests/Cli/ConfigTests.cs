using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Configuration;

namespace SocraticBench.Tests.Cli;

public sealed class ConfigTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Init_writes_what_validate_accepts()
    {
        Assert.Equal(ExitCode.Done, (await Run("init")).ExitCode);

        var run = await Run("config", "validate");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("valid: ", run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At(ConfigurationFile.Name)));
    }

    [Fact]
    public async Task Init_leaves_what_is_there_unless_told_otherwise()
    {
        _folder.Write("config/models.json", "mine");

        var refused = await Run("init");
        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.Contains("models.json is there already, nothing was written: give --force", refused.ErrorLine, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At(ConfigurationFile.Name)));
        Assert.Equal("mine", await File.ReadAllTextAsync(_folder.At("config", "models.json"), TestContext.Current.CancellationToken));

        Assert.Equal(ExitCode.Done, (await Run("init", "--force")).ExitCode);
        Assert.NotEqual("mine", await File.ReadAllTextAsync(_folder.At("config", "models.json"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_problem_of_every_file_is_listed_with_file_and_field()
    {
        await Run("init");
        Change("config/rubrics/rubric-1.1.json", "\"compliance_threshold\"", "\"compliance_treshold\"");
        Change("config/seeds/EL-FRACTIONS-01-1.0.json", "\"persona\"", "\"person\"");
        _folder.Write("config/models.json", "{");

        var run = await Run("config", "validate");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Contains(lines, line => line.Contains("rubric-1.1.json", StringComparison.Ordinal) && line.Contains("compliance_threshold", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("EL-FRACTIONS-01-1.0.json", StringComparison.Ordinal) && line.Contains("persona", StringComparison.Ordinal));
        Assert.EndsWith("3 problems\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_record_allows_and_a_dialogue_does_not_is_found_too()
    {
        await Run("init");
        Change("config/seeds/EL-FRACTIONS-01-1.0.json", "\"weight\": 0.", "\"weight\": 0.0");

        var run = await Run("config", "validate", "--json");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        var problem = JsonDocument.Parse(run.Out).RootElement.GetProperty("problems")[0];
        Assert.EndsWith("EL-FRACTIONS-01-1.0.json", problem.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Contains("salient_facts", problem.GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_twice_is_harmless_and_publishing_other_bytes_under_a_published_version_is_refused()
    {
        await Run("init");
        var first = JsonDocument.Parse((await Run("config", "publish", "--json")).Out).RootElement.GetProperty("published");
        var again = JsonDocument.Parse((await Run("config", "publish", "--json")).Out).RootElement.GetProperty("published");
        Change("config/prompts/system/soc-1.2.json", "\"text\": \"", "\"text\": \"Changed. ");

        var refused = await Run("config", "publish");

        Assert.True(first.GetArrayLength() >= 10);
        Assert.Equal(0, again.GetArrayLength());
        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.Contains("soc-1.2", refused.ErrorLine, StringComparison.Ordinal);
        Assert.Contains("new version", refused.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_config_is_not_published()
    {
        await Run("init");
        _folder.Write("config/models.json", "{");

        var run = await Run("config", "publish");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("models.json", run.ErrorLine, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("socratic-lake")));
    }

    [Fact]
    public async Task The_models_are_listed_without_reading_the_seeds()
    {
        await Run("init");
        _folder.Write("config/seeds/EL-FRACTIONS-01-1.0.json", "{");

        var run = await Run("models", "list", "--provider", "simulated", "--json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        var models = JsonDocument.Parse(run.Out).RootElement.GetProperty("models").EnumerateArray().ToList();
        Assert.True(models.Count >= 4);
        Assert.All(models, model => Assert.Equal("simulated", model.GetProperty("provider").GetString()));
    }

    [Theory]
    [InlineData("config", "validate", "--config", "nowhere")]
    [InlineData("models", "list", "--config", "nowhere")]
    public async Task A_config_folder_that_is_not_there_is_one_line(params string[] args)
    {
        var run = await Run(args);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("nowhere", run.ErrorLine, StringComparison.Ordinal);
    }

    private Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Path, args);

    private void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(_folder.At(file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(_folder.At(file), text.Replace(from, to, StringComparison.Ordinal));
    }
}
