using System.Text;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Tests.Cli;

namespace SocraticBench.Tests.Score;

public sealed class ScoreCommandTests : IDisposable
{
    private const string Turn = """{"id":"a","context":[{"role":"student","text":"It falls faster."}],"user_text":"It falls faster.","assistant_text":"What makes you think so?","source":"s","model":"m"}""";
    private const string Dialogue = """{"id":"d","turns":[{"role":"student","text":"A."},{"role":"tutor","text":"No. It is four."},{"role":"student","text":"B."},{"role":"tutor","text":"It is five."},{"role":"student","text":"C."},{"role":"tutor","text":"It is six."}]}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Standard_output_holds_the_lines_and_nothing_else()
    {
        var run = await Run($"{Turn}\n{Turn}\n", "score");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Equal(
            ["id", "form", "substance", "purity", "sd", "violations", "p_socratic", "confidence", "question_type", "rules", "source", "model"],
            lines[0].EnumerateObject().Select(field => field.Name));
        Assert.Contains("2 tutor turns in 2 records, scored by the heuristic alone.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_real_scorer_is_behind_it()
    {
        var run = await Run($"{Turn}\n{{\"id\":\"b\",\"user_text\":\"Hm.\",\"assistant_text\":\"\"}}\n", "score", "-", "--quiet");

        var sds = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line).GetProperty("sd").GetDouble()).ToList();
        Assert.True(sds[0] > 6, $"an open question scored {sds[0]}");
        Assert.Equal(0, sds[1]);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_summary_line_tells_a_half_life_or_where_it_is_censored()
    {
        var sum = folder.At("sum.jsonl");

        await Run(Dialogue, "score", "--summary", sum, "--model", "me");

        // All three turns tell, so the first three-turn mean is below 8 at turn 3.
        var line = JsonElement.Parse(await File.ReadAllTextAsync(sum, TestContext.Current.CancellationToken));
        Assert.Equal(("d", "me", 3, 3), (line.GetProperty("dialogue_id").GetString(), line.GetProperty("model").GetString(), line.GetProperty("turns").GetInt32(), line.GetProperty("half_life_turn").GetInt32()));
        Assert.Equal(JsonValueKind.Null, line.GetProperty("censored_at").ValueKind);
        Assert.Equal(0, line.GetProperty("compliance_rate").GetDouble());
    }

    [Fact]
    public async Task With_json_the_summary_is_an_object_on_stderr_and_with_out_on_stdout()
    {
        var output = folder.At("out.jsonl");

        var toError = await Run(Dialogue, "score", "--json");
        var toOut = await Run(Dialogue, "score", "--json", "--out", output);

        Assert.Equal(toError.ErrorLine, toOut.Out.TrimEnd('\n'));
        var summary = JsonElement.Parse(toOut.Out);
        Assert.Equal((1, 3, 0), (summary.GetProperty("records").GetInt32(), summary.GetProperty("turns").GetInt32(), summary.GetProperty("skipped").GetInt32()));
        Assert.Equal(1, summary.GetProperty("half_life").GetProperty("observed").GetInt32());
        Assert.Equal(toError.Out, await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_bad_line_ends_with_2_and_leaves_no_file_behind()
    {
        var output = folder.At("out.jsonl");
        await File.WriteAllTextAsync(output, "what was there", TestContext.Current.CancellationToken);

        var run = await Run($"{Turn}\n{{\"id\":\"b\"}}\n", "score", "--out", output);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("socratic-bench: stdin:2: field assistant_text: missing; give the tutor's reply", run.ErrorLine);
        Assert.Equal("what was there", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Going_on_counts_what_it_leaves_out_and_ends_with_3()
    {
        var run = await Run($"{Turn}\noops\n{Turn}\n", "score", "--keep-going", "--json", "--quiet");

        Assert.Equal(ExitCode.Partial, run.ExitCode);
        Assert.StartsWith("left out: stdin:2: not valid JSON at byte 1", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"skipped\":1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_bad_lines_the_first_twenty_are_named()
    {
        var run = await Run(Turn + "\n" + string.Concat(Enumerable.Repeat("oops\n", 25)), "score", "--keep-going", "--quiet");

        Assert.Equal(21, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.EndsWith("left out: 5 more\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("score", "nowhere.jsonl", "socratic-bench: nowhere.jsonl: there is no such file; check the path")]
    [InlineData("score", ".", "socratic-bench: .: is a folder; name one of the files in it")]
    [InlineData("score", "in.jsonl --out in.jsonl", "socratic-bench: --out in.jsonl: is the file that is read: name another")]
    [InlineData("score", "in.jsonl --out .", "socratic-bench: --out .: is a folder: name a file")]
    [InlineData("score", "in.jsonl --out no/such/folder", "socratic-bench: --out no/such/folder: its folder is not there: make the folder, or name another")]
    [InlineData("score", "in.jsonl --format xml", "socratic-bench: Cannot parse argument 'xml'")]
    [InlineData("score", "in.jsonl --into-lake --lake in.jsonl --model m", "is a file and can hold no lake: name a folder with --lake")]
    public async Task What_cannot_be_done_is_said_in_one_line(string command, string arguments, string message)
    {
        await File.WriteAllTextAsync(folder.At("in.jsonl"), Turn, TestContext.Current.CancellationToken);

        var run = await CliRun.In(folder.Path, [command, .. arguments.Split(' ')]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(message, run.ErrorLine, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Without_a_tutors_name_nothing_goes_into_the_lake()
    {
        var lake = folder.At("lake");

        var run = await Run(Dialogue, "score", "--into-lake", "--lake", lake);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("socratic-bench: stdin:1: field model: missing; name the tutor with --model NAME", run.ErrorLine);
        Assert.False(Directory.Exists(lake));
    }

    [Fact]
    public async Task Into_the_lake_it_becomes_an_execution_and_standard_output_still_holds_only_the_lines()
    {
        var lake = folder.At("lake");

        var plain = await Run(Dialogue, "score");
        var stored = await Run(Dialogue, "score", "--into-lake", "--lake", lake, "--model", "me");

        Assert.Equal((ExitCode.Done, plain.Out), (stored.ExitCode, stored.Out));
        Assert.Contains("1 of 1 dialogues completed, 3 turns, 0 unscored", stored.Error, StringComparison.Ordinal);
        var scores = Assert.Single(Directory.GetFiles(Path.Combine(lake, "scores"), "*.jsonl", SearchOption.AllDirectories), file => !file.EndsWith("current.jsonl", StringComparison.Ordinal));
        var turns = (await File.ReadAllLinesAsync(scores, TestContext.Current.CancellationToken)).Select(line => JsonElement.Parse(line).GetProperty("sd").GetDouble());
        var lines = plain.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line).GetProperty("sd").GetDouble());
        Assert.Equal(lines, turns);
    }

    [Fact]
    public async Task An_interrupted_run_leaves_no_file_behind()
    {
        using var interruption = new Interruption();
        var output = folder.At("out.jsonl");

        var run = await CliRun.With(
            host => host with
            {
                Interruption = interruption,
                In = () =>
                {
                    interruption.Interrupt(ExitCode.Interrupted);
                    return new MemoryStream(Encoding.UTF8.GetBytes(Turn));
                },
            },
            "score", "--out", output);

        Assert.Equal(ExitCode.Interrupted, run.ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    private static Task<CliRun> Run(string input, params string[] args) =>
        CliRun.With(host => host with { In = () => new MemoryStream(Encoding.UTF8.GetBytes(input)) }, args);
}
