using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Tests.Measures;

namespace SocraticBench.Tests.Cli;

public sealed class ShowTests : IDisposable
{
    private static readonly string s_first = Samples.Ulid(101);

    private readonly BenchLake _lake = new();

    public void Dispose() => _lake.Dispose();

    [Fact]
    public async Task A_run_shows_its_dialogue_with_score_violations_and_the_rules_that_took_points()
    {
        await _lake.ExecuteAsync(1, "sim-lectures", 3, reply: "Well, the denominators must agree.");

        var run = await _lake.Run("show", s_first);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("sim-lectures (simulated), seed ", run.Out, StringComparison.Ordinal);
        Assert.Contains("half-life at turn 3", run.Out, StringComparison.Ordinal);
        Assert.Contains("Turn 4   3.0 ███░░░░░░░", run.Out, StringComparison.Ordinal);
        Assert.Contains("student", run.Out, StringComparison.Ordinal);
        Assert.Contains("Well, the denominators must agree.", run.Out, StringComparison.Ordinal);
        Assert.Contains("violations lecturing", run.Out, StringComparison.Ordinal);
        Assert.Contains("-3.0 purity: purity.lecture “Well”", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transcript_cannot_draw_on_the_terminal_or_pass_as_markup()
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9, reply: "[red]Why[/]\e[2J\e]0;owned\a do you [link=http://x]think[/] so?");

        var run = await _lake.Run("show", s_first);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("[red]Why[/] do you [link=http://x]think[/] so?", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Out);
        Assert.DoesNotContain('\a', run.Out);
    }

    [Fact]
    public async Task On_a_terminal_the_only_escapes_are_the_programs_own_colours()
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9, reply: "Why\e[2J so?");

        var run = await CliRun.With(host => host with { OutIsTerminal = true }, "show", s_first, "--lake", _lake.Folder);

        Assert.Contains("\e[", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[2J", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "1", "--json=false")]
    [InlineData("TERM", "dumb", "--json=false")]
    [InlineData("OTHER", "1", "--no-color")]
    public async Task Colours_can_be_switched_off(string variable, string value, string option)
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9);

        var run = await CliRun.With(
            host => host with { OutIsTerminal = true, Environment = new Dictionary<string, string> { [variable] = value } }, "show", s_first, "--lake", _lake.Folder, option);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.DoesNotContain('\e', run.Out);
    }

    [Fact]
    public async Task Turns_can_be_chosen()
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9);

        var turns = JsonDocument.Parse((await _lake.Run("show", s_first, "--turns", "2-3", "--json")).Out).RootElement.GetProperty("turns");

        Assert.Equal([2, 3], turns.EnumerateArray().Select(turn => turn.GetProperty("turn").GetInt32()));
        Assert.Equal(9, turns[0].GetProperty("sd").GetDouble());
    }

    [Theory]
    [InlineData("show", "not-a-run")]
    [InlineData("show", "01J9Z3K4M5N6P7Q8R9S0999999")]
    [InlineData("show", "01J9Z3K4M5N6P7Q8R9S0000101", "--turns", "5-2")]
    public async Task What_cannot_be_shown_is_one_line_and_exit_2(params string[] args)
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9);

        var run = await _lake.Run(args);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("socratic-bench: ", run.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_transcript_is_one_line_with_its_file()
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9);
        await _lake.DamageAsync("raw/", text => text.Replace("\"turn\":2", "\"turn\":7", StringComparison.Ordinal));

        var run = await _lake.Run("show", s_first);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(".jsonl:3: field turn", run.ErrorLine, StringComparison.Ordinal);
    }
}
