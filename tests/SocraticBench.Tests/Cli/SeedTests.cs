using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Tests.Seeds;

namespace SocraticBench.Tests.Cli;

public sealed class SeedTests : IDisposable
{
    private const string Fractions = "EL-FRACTIONS-01";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_shipped_seed_is_sound()
    {
        var run = await Run(["seed", "lint", .. Directory.GetFiles(Path.Combine(Shipped.Config, "seeds"))]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(12, run.Out.Split(": sound\n").Length - 1);
    }

    [Fact]
    public async Task A_draft_of_any_name_is_linted_with_field_and_mend()
    {
        Draft("\"weight\": 0.", "\"weight\": 0.0");

        var run = await Run("seed", "lint", "draft.json");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Matches("^draft.json: salient_facts: the weights sum to .*; make them sum to 1$", run.ErrorLine);
        Assert.Equal("draft.json: 1 problem\n", run.Out);
    }

    [Fact]
    public async Task Problems_of_each_file_stay_apart_in_json()
    {
        Draft("\"persona\"", "\"person\"");

        var run = await Run("seed", "lint", "draft.json", "nowhere.json", Seed(), "--json");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        var json = JsonDocument.Parse(run.Out).RootElement;
        Assert.False(json.GetProperty("valid").GetBoolean());
        var files = json.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal([1, 1, 0], files.Select(file => file.GetProperty("problems").GetArrayLength()));
        Assert.Contains("persona", files[0].GetProperty("problems")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("cannot be read", files[1].GetProperty("problems")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal((JsonValueKind.Null, Fractions), (files[0].GetProperty("seed_id").ValueKind, files[2].GetProperty("seed_id").GetString()));
    }

    [Fact]
    public async Task A_preview_shows_states_reasons_and_concessions_and_leaves_no_lake()
    {
        var run = await Run("seed", "preview", Fractions, "--turns", "30");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("Turn 1  opening  opens with its problem\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(": conceded, 3 of 4 left", run.Out, StringComparison.Ordinal);
        Assert.Contains("(1 of 4)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("planted contradiction the slices\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("planted pressure just_tell_me-1\n", run.Out, StringComparison.Ordinal);
        Assert.Matches($"{Fractions} after 30 turns: (aporia at turn|no aporia: )", run.Out);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task A_preview_is_word_for_word_what_a_run_holds()
    {
        var preview = await Run("seed", "preview", Fractions, "--tutor", "sim-yields", "--turns", "9", "--json");
        await Run("run", "--models", "sim-yields", "--seeds", Fractions, "--phases", "P1", "--temperatures", "0", "--turns", "9", "--lake", "lake");
        var raw = Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "lake", "raw"), "*.jsonl", SearchOption.AllDirectories));
        var held = await File.ReadAllLinesAsync(raw, TestContext.Current.CancellationToken);

        // The transcript's first line is its header, which a preview does not print; then 9 turns and the end.
        var (previewed, ran) = (preview.Out.TrimEnd('\n').Split('\n'), held.Skip(1).ToArray());
        Assert.Equal((10, 10), (previewed.Length, ran.Length));
        foreach (var field in (string[])["user_text", "assistant_text", "student_state", "student_reason", "window_tokens"])
        {
            Assert.Equal(ran.SkipLast(1).Select(line => Field(line, field)), previewed.SkipLast(1).Select(line => Field(line, field)));
        }

        Assert.Equal("9", Field(previewed[^1], "total_turns"));
    }

    [Fact]
    public async Task Padding_plants_none_of_the_phases_tests()
    {
        var planted = (await Run("seed", "preview", Fractions, "--arm", "padding", "--turns", "12", "--json")).Out.TrimEnd('\n').Split('\n').SkipLast(1)
            .SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("planted").EnumerateArray())
            .Select(item => item.GetProperty("kind").GetString())
            .Distinct();
        Assert.Equal(["padding"], planted);
    }

    [Fact]
    public async Task A_draft_with_problems_is_played_and_the_first_of_them_is_remarked_on()
    {
        Draft("\"weight\": 0.", "\"weight\": 0.0");

        var run = await Run("seed", "preview", "draft.json", "--turns", "2");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith("1 problem in this seed, the first: salient_facts: ", run.ErrorLine, StringComparison.Ordinal);
        Assert.Contains("after 2 turns", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--tutor", "nova-pro", "'nova-pro' is not simulated")]
    [InlineData("--tutor", "nobody", "there is no model 'nobody'")]
    [InlineData("--phase", "P9", "'P9' is not one of them")]
    [InlineData("--phase", "7", "'7' is not one of them")]
    [InlineData("--arm", "left", "'left' is not one of them")]
    [InlineData("--turns", "201", "201 is out of range")]
    public async Task An_option_that_cannot_be_is_one_line(string option, string value, string problem)
    {
        var run = await Run("seed", "preview", Fractions, option, value);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains($"{option}: {problem}", run.ErrorLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody", "nobody: is neither a file nor a seed's id")]
    [InlineData("nobody.json", "cannot be read")]
    public async Task A_seed_that_is_not_there_is_one_line(string seed, string problem)
    {
        var run = await Run("seed", "preview", seed);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(problem, run.ErrorLine, StringComparison.Ordinal);
    }

    private Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Path, args);

    private static string Seed() => Path.Combine(Shipped.Config, "seeds", Fractions + "-1.0.json");

    private void Draft(string from, string to)
    {
        var text = File.ReadAllText(Seed());
        Assert.Contains(from, text, StringComparison.Ordinal);
        _folder.Write("draft.json", text.Replace(from, to, StringComparison.Ordinal));
    }

    private static string Field(string line, string name) => JsonDocument.Parse(line).RootElement.GetProperty(name).ToString();
}
