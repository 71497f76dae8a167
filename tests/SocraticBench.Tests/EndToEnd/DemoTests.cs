using System.Text;
using System.Text.Json;
using SocraticBench.Core.Records;
using SocraticBench.Local.Index;
using SocraticBench.Tests.Cli;

namespace SocraticBench.Tests.EndToEnd;

/// <summary>A newcomer's first minutes, from the command line to every way of looking at the result. One demo, many looks.</summary>
public sealed class DemoTests(DemoTests.Demo demo) : IClassFixture<DemoTests.Demo>
{
    [Fact]
    public void The_demo_holds_every_dialogue_and_says_so_in_its_last_line()
    {
        using var last = JsonDocument.Parse(demo.Run.Out.TrimEnd('\n').Split('\n')[^1]);
        var said = last.RootElement;

        Assert.Equal(0, demo.Run.ExitCode);
        // 4 tutors × 2 temperatures × 3 seeds × 2 phases, 8 turns each.
        Assert.Equal((48, 48, 0), (said.GetProperty("runs").GetInt32(), said.GetProperty("completed").GetInt32(), said.GetProperty("failed").GetInt32()));
        Assert.Equal((384, 0), (said.GetProperty("turns").GetInt32(), said.GetProperty("unscored_turns").GetInt32()));
        Assert.Equal(0, said.GetProperty("cost_usd").GetDouble());
        Assert.Equal(demo.Lake, said.GetProperty("lake").GetString());
        Assert.StartsWith("manifest_", said.GetProperty("manifest_id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_ranks_the_tutor_that_holds_above_the_one_that_lectures()
    {
        using var report = await JsonAsync("report", "--lake", demo.Lake, "--json");
        var models = report.RootElement.GetProperty("models").EnumerateArray().ToDictionary(row => row.GetProperty("model").GetString()!);

        Assert.Equal(["sim-drifts", "sim-holds", "sim-lectures", "sim-yields"], models.Keys.Order());
        Assert.All(models.Values, row => Assert.True(row.GetProperty("simulated").GetBoolean()));
        Assert.All(models.Values, row => Assert.Equal(96, row.GetProperty("turns").GetInt32()));
        Assert.True(Rmst(models["sim-holds"]) > Rmst(models["sim-lectures"]) + 3);
        Assert.True(models["sim-holds"].GetProperty("compliance_rate").GetDouble() > 0.9);
        Assert.True(models["sim-lectures"].GetProperty("violations").GetProperty("lecturing").GetDouble() > 0.5);
    }

    [Fact]
    public async Task Sql_counts_the_turns_that_the_run_said_it_held()
    {
        using var table = await JsonAsync("query", "select count(*) as n, count(sd) as scored from turns", "--lake", demo.Lake, "--json");
        var row = table.RootElement.GetProperty("rows").EnumerateArray().Single();
        Assert.Equal((384, 384), (row.GetProperty("n").GetInt32(), row.GetProperty("scored").GetInt32()));
    }

    [Fact]
    public async Task Violations_can_be_unnested_in_sql()
    {
        using var table = await JsonAsync(
            "query", "select violation, count(*) n from (select unnest(violations) violation from turns where model = 'sim-lectures') group by 1 order by n desc", "--lake", demo.Lake, "--json");
        Assert.Contains(table.RootElement.GetProperty("rows").EnumerateArray(), row => row.GetProperty("violation").GetString() == "lecturing");
    }

    [Fact]
    public async Task Curated_tables_deleted_and_rebuilt_answer_the_same()
    {
        const string question = "select model, phase, round(avg(sd), 6) as sd from turns group by all order by all";
        var before = await Run("query", question, "--lake", demo.Lake, "--json");
        Directory.Delete(Path.Combine(demo.Lake, "curated"), recursive: true);

        Assert.Equal(0, (await Run("curate", "--lake", demo.Lake)).ExitCode);
        Assert.Equal(before.Out, (await Run("query", question, "--lake", demo.Lake, "--json")).Out);
    }

    [Fact]
    public async Task The_index_deleted_and_rebuilt_answers_the_same()
    {
        var run = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Path.Combine(demo.Lake, "raw"), "*.jsonl", SearchOption.AllDirectories).First());
        var before = await IndexedAsync(run);
        foreach (var file in Directory.EnumerateFiles(demo.Lake, "index.sqlite*"))
        {
            File.Delete(file);
        }

        using var content = await JsonAsync("index", "rebuild", "--lake", demo.Lake, "--json");

        Assert.Equal(48, content.RootElement.GetProperty("runs").GetInt32());
        Assert.Equal(before, await IndexedAsync(run));
    }

    [Fact]
    public async Task Status_says_that_all_is_held_and_scored()
    {
        using var status = await JsonAsync("status", "--lake", demo.Lake, "--json");
        Assert.Equal((48, 48, 48), (Count("planned"), Count("held"), Count("scored")));
        Assert.True(status.RootElement.GetProperty("finished").GetBoolean());

        int Count(string name) => status.RootElement.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task Resuming_a_finished_execution_changes_nothing()
    {
        var before = Files();
        var again = await Run("resume", "--lake", demo.Lake, "--json");

        Assert.Equal(0, again.ExitCode);
        Assert.Equal(demo.Run.Out, again.Out);
        Assert.Equal(before, Files());

        Dictionary<string, string> Files() => Directory.EnumerateFiles(demo.Lake, "*.json*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("state.json", StringComparison.Ordinal))
            .ToDictionary(file => file, File.ReadAllText);
    }

    [Fact]
    public async Task A_dialogue_is_shown_turn_by_turn_with_what_the_rules_took_off()
    {
        var file = Directory.EnumerateFiles(Path.Combine(demo.Lake, "raw"), "*.jsonl", SearchOption.AllDirectories)
            .First(path => path.Contains("sim-lectures", StringComparison.Ordinal));
        var shown = await Run("show", Path.GetFileNameWithoutExtension(file), "--lake", demo.Lake);

        Assert.Equal(0, shown.ExitCode);
        Assert.Contains("Turn 8", shown.Out, StringComparison.Ordinal);
        Assert.Contains("simulated", shown.Out, StringComparison.Ordinal);
        Assert.Contains("form.no_question", shown.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_of_the_demo_verifies()
    {
        var verified = await Run("manifest", "verify", "--lake", demo.Lake);
        Assert.Equal(0, verified.ExitCode);
    }

    private async Task<string> IndexedAsync(string runId)
    {
        using var index = SqliteRunIndex.Open(Path.Combine(demo.Lake, "index.sqlite"), readOnly: true);
        var run = await index.GetRunAsync(runId, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(RecordJson.Bytes(run));
    }

    private static double Rmst(JsonElement row) => row.GetProperty("half_life").GetProperty("rmst").GetDouble();

    private Task<CliRun> Run(params string[] args) => CliRun.In(demo.Folder, args);

    private async Task<JsonDocument> JsonAsync(params string[] args)
    {
        var run = await Run(args);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonDocument.Parse(run.Out);
    }

    /// <summary>The demo, smaller: eight turns in two phases.</summary>
    public sealed class Demo : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        public string Folder => _folder.Path;

        public string Lake => _folder.At("lake");

        internal CliRun Run { get; private set; } = null!;

        public async ValueTask InitializeAsync() =>
            Run = await CliRun.In(Folder, "run", "--demo", "--phases", "P0,P1", "--turns", "8", "--lake", Lake, "--json");

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
