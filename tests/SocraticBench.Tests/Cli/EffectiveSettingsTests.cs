using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Configuration;
using SocraticBench.Core.Records;

namespace SocraticBench.Tests.Cli;

public sealed class EffectiveSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Interruption _interruption = new();

    public void Dispose()
    {
        _folder.Dispose();
        _interruption.Dispose();
    }

    [Fact]
    public void Without_anything_the_lake_is_in_the_working_folder()
    {
        var settings = Read();

        Assert.Equal(_folder.At("socratic-lake"), settings.Lake);
        Assert.Equal("default", settings.Find(SettingName.Lake).Source);
    }

    [Fact]
    public void The_file_is_overruled_by_the_variable_and_the_variable_by_the_option()
    {
        _folder.Write(ConfigurationFile.Name, """{"schema": 1, "lake": "of-file", "concurrency": 3}""");

        Assert.Equal(new Setting(SettingName.Lake, "of-file", ConfigurationFile.Name), Read().Find(SettingName.Lake));
        Assert.Equal(new Setting(SettingName.Lake, "of-variable", "SOCRATIC_LAKE"), Read(("SOCRATIC_LAKE", "of-variable")).Find(SettingName.Lake));
        Assert.Equal(new Setting(SettingName.Lake, "of-option", "--lake"), Read(("SOCRATIC_LAKE", "of-variable")).Find(SettingName.Lake, "of-option"));
        Assert.Equal(3, Read().Whole(SettingName.Concurrency, null, 1, 1000));
    }

    [Fact]
    public void An_empty_variable_is_no_variable() => Assert.Equal("default", Read(("SOCRATIC_LAKE", "")).Find(SettingName.Lake).Source);

    [Fact]
    public void A_number_that_is_none_names_where_it_comes_from()
    {
        var wrong = Assert.Throws<UsageException>(() => Read(("SOCRATIC_CONCURRENCY", "many")).Whole(SettingName.Concurrency, null, 1, 1000));

        Assert.Equal("SOCRATIC_CONCURRENCY: 'many' is no value for concurrency: give a whole number from 1 to 1000", wrong.Message);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("1e999")]
    public void A_budget_is_an_amount(string budget) =>
        Assert.Throws<UsageException>(() => Read(("SOCRATIC_BUDGET", budget)).Amount(SettingName.Budget, null));

    [Fact]
    public void No_budget_is_not_a_budget_of_nothing() => Assert.Null(Read().Amount(SettingName.Budget, null));

    [Theory]
    [InlineData("""{"laek": "x"}""", "field laek: there is no such setting")]
    [InlineData("""{"lake": ["x"]}""", "field lake: must be text or a number")]
    [InlineData("[1]", "must be a JSON object")]
    [InlineData("{", "is not valid JSON")]
    [InlineData("""{"schema": 2}""", "update socratic-bench")]
    public void A_configuration_file_that_cannot_be_meant_is_refused_with_the_field(string json, string problem)
    {
        var file = _folder.Write(ConfigurationFile.Name, json);

        var wrong = Assert.Throws<RecordException>(() => Read());
        Assert.Equal(file, wrong.Place.File);
        Assert.Contains(problem, wrong.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_config_is_that_of_the_folder_where_there_is_one_and_else_the_programs()
    {
        var shipped = Read().Find(SettingName.Config);
        Directory.CreateDirectory(_folder.At("config"));

        Assert.Equal("shipped with the program", shipped.Source);
        Assert.Equal(_folder.At("config"), Read().Config);
    }

    private EffectiveSettings Read(params (string Name, string Value)[] variables) => EffectiveSettings.Read(
        CliRun.Host(_interruption) with { WorkingDirectory = _folder.Path, Environment = variables.ToDictionary(pair => pair.Name, pair => pair.Value) }, []);
}
