using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Pipeline.Queries;
using SocraticBench.Tests.Measures;

namespace SocraticBench.Tests.Cli;

public sealed class QueryTests : IDisposable
{
    private readonly BenchLake _lake = new();

    public void Dispose() => _lake.Dispose();

    [Fact]
    public async Task Curated_turns_answer_sql_and_named_queries_in_every_format()
    {
        await _lake.ExecuteAsync(1, "sim-lectures", 3);
        Assert.Equal(ExitCode.Done, (await _lake.Run("curate")).ExitCode);

        var csv = await _lake.Run("query", "select model, count(*) as turns from turns group by model", "--csv");
        var mix = JsonDocument.Parse((await _lake.Run("query", "violation-mix", "--json")).Out).RootElement.GetProperty("rows");
        var turn = JsonDocument.Parse((await _lake.Run("query", "turn", "--set", $"run_id={Samples.Ulid(101)}", "--set", "turn=2", "--json")).Out).RootElement.GetProperty("rows");

        // 3 seeds of 4 turns, each of them a lecture.
        Assert.Equal("model,turns\nsim-lectures,12\n", csv.Out);
        Assert.Equal(("lecturing", 1), (mix[0].GetProperty("violation").GetString(), mix[0].GetProperty("share").GetDouble()));
        Assert.Equal(2, turn[0].GetProperty("turn").GetInt32());
        Assert.Contains("sim-lectures", (await _lake.Run("query", "select model from turns limit 1")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("delete from turns")]
    [InlineData("select * from read_text('/etc/passwd')")]
    [InlineData("selec 1 from turns")]
    [InlineData("no-such-query")]
    [InlineData("turn")]
    [InlineData("")]
    public async Task A_question_that_cannot_be_answered_is_one_line_and_exit_2(string question)
    {
        await _lake.ExecuteAsync(1, "sim-holds", 9);

        var run = await _lake.Run("query", question);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("socratic-bench: ", run.ErrorLine, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("--set", "turn")]
    [InlineData("--set", "turn=1", "--set", "turn=2")]
    [InlineData("--set", "trun=1")]
    public async Task A_value_that_a_query_does_not_ask_for_is_refused(params string[] options)
    {
        var run = await _lake.Run(["query", "turn", .. options]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("turn", run.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_named_queries_are_listed_with_what_they_answer()
    {
        var run = await CliRun.Of("query", "--list");

        Assert.All(NamedQuery.All, query => Assert.Contains(query.Summary, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("show", "01J9Z3K4M5N6P7Q8R9S0000101")]
    [InlineData("query", "select 1 from turns")]
    [InlineData("manifest", "show")]
    [InlineData("manifest", "verify")]
    [InlineData("index", "rebuild")]
    [InlineData("curate")]
    [InlineData("status")]
    public async Task A_lake_that_is_a_file_or_is_not_there_is_one_line_and_exit_2(params string[] args)
    {
        using var folder = new TemporaryFolder();
        folder.Write("file", "");
        foreach (var lake in (string[])["file", "nowhere"])
        {
            var run = await CliRun.In(folder.Path, [.. args, "--lake", folder.At(lake)]);

            Assert.Equal(ExitCode.Usage, run.ExitCode);
            Assert.Contains(lake, run.ErrorLine, StringComparison.Ordinal);
        }

        Assert.Equal("file", Path.GetFileName(Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path))));
    }
}
