using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Core.Records;
using SocraticBench.Core.Validation;
using SocraticBench.Tests.Pipeline;

namespace SocraticBench.Tests.Cli;

public sealed class ValidateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_json_is_one_object_with_the_names_of_the_report()
    {
        folder.Write("turns.jsonl", LabelSamples.Turns);

        var report = await Json("--labels", "turns.jsonl");

        Assert.Equal(
            [
                "scorer", "folds", "files", "n", "sources", "macro_mean", "macro_interval", "macro_trivial", "targets", "false_alarms", "types", "ece", "reliability",
                "filter", "expert_at_least_eight", "reveal_at_least_eight", "dialogues", "goals",
            ],
            report.EnumerateObject().Select(member => member.Name));
        var school = Assert.Single(report.GetProperty("sources").EnumerateArray());
        // 12 topics of 3 questions and 3 statements.
        Assert.Equal((72, 0.5), (school.GetProperty("n").GetInt32(), school.GetProperty("share_true").GetDouble()));
        Assert.Equal(1, school.GetProperty("trivial").GetDouble());
        Assert.InRange(school.GetProperty("balanced_accuracy").GetDouble(), 0.6, 1);
        Assert.Equal(JsonValueKind.Null, report.GetProperty("folds").ValueKind);
    }

    [Fact]
    public async Task A_file_that_the_weights_were_not_fitted_on_is_scored_by_the_weights_in_force()
    {
        folder.Write("turns.jsonl", LabelSamples.Turns);

        var run = await Run("--labels", "turns.jsonl");

        Assert.StartsWith("scorer-", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Cross-validated", run.Out, StringComparison.Ordinal);
        Assert.Contains("turns.jsonl: 72 records, sha256 ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_record()
    {
        folder.Write("turns.jsonl", "\uFEFF" + LabelSamples.Turns);

        Assert.Equal(72, (await Json("--labels", "turns.jsonl")).GetProperty("n").GetInt32());
    }

    [Fact]
    public async Task Cross_validation_is_had_by_asking_and_says_so()
    {
        folder.Write("turns.jsonl", LabelSamples.Turns + LabelSamples.Expert);

        var report = await Json("--labels", "turns.jsonl", "--cross-validate");

        Assert.Equal(5, report.GetProperty("folds").GetInt32());
        // Nobody labelled a leading question, so a fit has nothing to flag one by.
        Assert.Equal(0, report.GetProperty("false_alarms").GetProperty("leading_question").GetDouble());
        Assert.Contains("fitted without its dialogue's group (5 folds)", (await Run("--labels", "turns.jsonl", "--cross-validate")).Out.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_labels_the_folder_of_the_variable_is_read()
    {
        folder.Write("turns.jsonl", LabelSamples.Turns);
        folder.Write("question_types.jsonl", LabelSamples.Types);
        folder.Write("dialogues.jsonl", LabelSamples.Dialogues);

        var run = await CliRun.With(host => host with { Environment = new Dictionary<string, string> { ["SOCRATIC_LABELS"] = folder.Path } }, "validate", "--json");

        var report = JsonElement.Parse(run.Out);
        Assert.Equal(["turns.jsonl", "question_types.jsonl", "dialogues.jsonl"], report.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()));
        Assert.Equal(12, report.GetProperty("types").GetProperty("n").GetInt32());
        var verdict = Assert.Single(report.GetProperty("dialogues").EnumerateArray());
        Assert.Equal(("accept", 12, 6, 1.0), (verdict.GetProperty("verdict").GetString(), verdict.GetProperty("n").GetInt32(), verdict.GetProperty("positives").GetInt32(), verdict.GetProperty("auc").GetDouble()));
    }

    [Theory]
    // A balanced accuracy is 1 at most.
    [InlineData("""{"measure":"macro_mean","at_least":0}""", ExitCode.Done)]
    [InlineData("""{"measure":"macro_mean","at_least":1.01}""", ExitCode.Partial)]
    [InlineData("""{"measure":"macro_mean","at_most":0.1},{"measure":"ece","at_most":1}""", ExitCode.Partial)]
    [InlineData("""{"measure":"balanced_accuracy","source":"school","at_least":0.5}""", ExitCode.Done)]
    // A study that is not there fails nothing beside one that is; alone it is a gate that nobody stands at.
    [InlineData("""{"measure":"balanced_accuracy","source":"elsewhere","at_least":0.5},{"measure":"ece","at_most":1}""", ExitCode.Done)]
    [InlineData("""{"measure":"balanced_accuracy","source":"elsewhere","at_least":0.5}""", ExitCode.Partial)]
    public async Task The_exit_code_tells_whether_the_goals_are_met(string goals, int code)
    {
        folder.Write("turns.jsonl", LabelSamples.Turns);
        folder.Write("goals.json", $$"""{"schema":1,"goals":[{{goals}}]}""");

        Assert.Equal(code, (await Run("--labels", "turns.jsonl", "--goals", "goals.json")).ExitCode);
    }

    [Theory]
    [InlineData("""{"measure":"ece"}""", "field goals[0]: names no bound")]
    [InlineData("""{"measure":"balanced_accuracy","at_least":0.5}""", "field goals[0]: names no source")]
    [InlineData("""{"measure":"ece","at_mots":0.05}""", "field goals[0].at_mots: is no field of this record")]
    [InlineData("""{"measure":"beauty","at_least":1}""", "field goals[0].measure: must be one of macro_mean")]
    public async Task A_goal_that_would_never_be_missed_is_an_error(string goal, string problem)
    {
        folder.Write("turns.jsonl", LabelSamples.Turns);
        folder.Write("goals.json", $$"""{"schema":1,"goals":[{{goal}}]}""");

        var run = await Run("--labels", "turns.jsonl", "--goals", "goals.json");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains($"goals.json: {problem}", run.ErrorLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--labels: is not given, and SOCRATIC_LABELS is not set")]
    [InlineData("--labels nowhere.jsonl: is not there", "--labels", "nowhere.jsonl")]
    [InlineData("--labels .: is a folder", "--labels", ".")]
    [InlineData("--labels empty.jsonl: holds no record", "--labels", "empty.jsonl")]
    [InlineData("bad.jsonl:2: required field missing: 'assistant_text'", "--labels", "bad.jsonl")]
    [InlineData("bad.jsonl:1: required field missing: 'turns'", "--labels", "turns.jsonl", "--dialogues", "bad.jsonl")]
    [InlineData("--goals nowhere.json: is not there", "--labels", "turns.jsonl", "--goals", "nowhere.json")]
    [InlineData("--out x.cs: says where --fit writes", "--labels", "turns.jsonl", "--out", "x.cs")]
    [InlineData("--cross-validate false: cannot go with --fit", "--labels", "turns.jsonl", "--fit", "--cross-validate", "false")]
    [InlineData("--fit: the working folder is in no checkout", "--labels", "turns.jsonl", "--fit")]
    [InlineData("few.jsonl: 1 turns labelled Socratic and 0 not, in 1 groups, are too few to fit on", "--labels", "few.jsonl", "--cross-validate")]
    public async Task What_cannot_be_done_is_one_line(string problem, params string[] options)
    {
        folder.Write("turns.jsonl", LabelSamples.Turns);
        folder.Write("empty.jsonl", "\n\n");
        folder.Write("bad.jsonl", """{"id":"a","source":"s","group":"g","assistant_text":"x"}""" + "\n" + """{"id":"b","source":"s","group":"g"}""");
        folder.Write("few.jsonl", """{"id":"a","source":"s","group":"g","assistant_text":"x","socratic":true}""");

        var run = await Run(options);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(problem, run.ErrorLine, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task A_fit_writes_the_weights_with_what_they_were_fitted_on_and_when()
    {
        folder.Write("turns.jsonl", LabelSamples.Turns);
        folder.Write(ScorerTable.Path, "old");

        var run = await CliRun.With(
            host => host with { WorkingDirectory = folder.Path, Clock = new FixedClock(new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero)) },
            "validate", "--labels", "turns.jsonl", "--fit", "--quiet");

        Assert.Empty(run.Error);
        var table = await File.ReadAllTextAsync(folder.At(ScorerTable.Path), TestContext.Current.CancellationToken);
        Assert.Contains("# fitted 2031-05-06 by 'validate --fit'", table, StringComparison.Ordinal);
        Assert.Contains("# cross-validated in 5 folds by group: macro mean ", table, StringComparison.Ordinal);
        Assert.Contains($"# turns.jsonl sha256 {CanonicalJson.Sha256(File.ReadAllBytes(folder.At("turns.jsonl")))}", table, StringComparison.Ordinal);
        Assert.Contains("# 72 labelled turns;", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_line_fits_into_80_columns()
    {
        folder.Write("turns.jsonl", LabelSamples.Turns.Replace("school", "a-study-with-a-name-much-longer-than-any-table", StringComparison.Ordinal) + LabelSamples.Expert);
        folder.Write("dialogues.jsonl", LabelSamples.Dialogues);

        var run = await CliRun.With(host => host with { WorkingDirectory = folder.Path, Width = 80 }, "validate", "--labels", "turns.jsonl", "--dialogues", "dialogues.jsonl");

        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("macro mean over two-class studies", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_labelled_data_cross_validation_is_the_default_and_the_scorer_beats_the_trivial_rule()
    {
        var labels = Environment.GetEnvironmentVariable("SOCRATIC_LABELS");
        Assert.SkipWhen(string.IsNullOrEmpty(labels), "SOCRATIC_LABELS is not set: the labelled turns are not part of the repository");

        var run = await CliRun.With(host => host with { Environment = new Dictionary<string, string> { ["SOCRATIC_LABELS"] = labels } }, "validate", "--json", "--quiet");

        Assert.True(run.ExitCode is ExitCode.Done or ExitCode.Partial, run.Error);
        var report = JsonElement.Parse(run.Out);
        var fittedOn = report.GetProperty("files")[0].GetProperty("fitted_on").GetBoolean();
        Assert.Equal(fittedOn ? 5 : null, report.GetProperty("folds").Deserialize<int?>());
        var (mean, trivial) = (report.GetProperty("macro_mean").GetDouble(), report.GetProperty("macro_trivial").GetDouble());
        Assert.True(mean > trivial, $"macro mean {mean} against {trivial}");
        // 0.802 on the half that the weights were fitted on (docs/validity.md).
        Assert.True(!fittedOn || mean > 0.79, $"macro mean {mean}");
    }

    private Task<CliRun> Run(params string[] options) => CliRun.In(folder.Path, ["validate", .. options]);

    private async Task<JsonElement> Json(params string[] options) => JsonElement.Parse((await Run([.. options, "--json"])).Out);
}
