using SocraticBench.Core.Records;
using SocraticBench.Core.Validation;
using SocraticBench.Tests.Scoring;

namespace SocraticBench.Tests.Validation;

/// <summary>Runs on the labelled data where SOCRATIC_LABELS names its folder.</summary>
public sealed class LabelledDataTests
{
    [Fact]
    public void The_scorer_beats_the_trivial_rule_on_labelled_turns()
    {
        var folder = Environment.GetEnvironmentVariable("SOCRATIC_LABELS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "SOCRATIC_LABELS is not set: the labelled turns are not part of the repository");
        var path = Path.Combine(folder, "turns.jsonl");

        var report = LabelValidation.InForce(new ValidationInput { Turns = LabelValidation.Read(File.ReadAllBytes(path), path) }, TestRubric.Standard);

        Assert.True(report.MacroMean > report.MacroTrivial + 0.03, $"{report.MacroMean} against {report.MacroTrivial}");
        Assert.All(report.FalseAlarms.Where(alarm => alarm.Key is "advice_leakage" or "answer_reveal" or "lecturing"), alarm => Assert.True(alarm.Value <= 0.05));
    }

    [Theory]
    [InlineData("""{"id":"a","source":"s","assistant_text":"x"}""", "required field missing: 'group'")]
    [InlineData("""{"id":"","source":"s","group":"g","assistant_text":"x"}""", "field id: must not be empty")]
    [InlineData("""{"id":"a","source":"s","group":"g","assistant_text":7}""", "field assistant_text")]
    [InlineData("{", "not valid JSON")]
    public void A_bad_label_names_file_line_and_field(string line, string problem)
    {
        var error = Assert.Throws<RecordException>(() => LabelValidation.Read(System.Text.Encoding.UTF8.GetBytes("\n" + line), "labels.jsonl"));

        Assert.Contains("labels.jsonl:2", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }
}
