using System.Text;
using CsCheck;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Tests.Measures;

namespace SocraticBench.Tests.Records;

public sealed class RecordJsonTests
{
    private static readonly string s_run = Encoding.UTF8.GetString(RecordJson.Bytes(Samples.Header().Run));

    [Theory]
    [InlineData("\"model\":\"sim:holds\",", "", "required field missing: 'model'")]
    [InlineData("\"model\":\"sim:holds\"", "\"model\":null", "field model: must not be null")]
    [InlineData("\"model\":\"sim:holds\"", "\"model\":7", "field model: must be a string, found a number")]
    [InlineData("\"model\":\"sim:holds\"", "\"model\":\" \"", "field model: must not be empty")]
    [InlineData("\"P0\"", "\"P9\"", "field phase: must be one of P0, P1, P2, P3")]
    [InlineData("\"P0\"", "0", "field phase: must be one of P0, P1, P2, P3")]
    [InlineData("\"schema\":1", "\"schema\":2", "field schema: version 2 is not one this program reads (1..1); update socratic-bench to read it")]
    [InlineData("\"schema\":1,", "", "required field missing: 'schema'")]
    [InlineData("\"temperature\":0.3", "\"temperature\":-1", "field temperature: -1 is outside 0..2")]
    [InlineData("\"temperature\":0.3", "\"temperature\":1e999", "field temperature: Infinity is outside 0..2")]
    [InlineData("\"temperature\":0.3", "\"temperature\":NaN", "field temperature: not valid JSON: 'N' is an invalid start of a value.")]
    [InlineData("\"max_turns\":40", "\"max_turns\":99999999999", "field max_turns: is not a number of the kind and size that this field holds")]
    [InlineData("\"max_turns\":40", "\"max_turns\":\"40\"", "field max_turns: must be a number, found a text")]
    [InlineData("\"max_turns\":40", "\"max_turns\":40,\"max_turns\":41", "field max_turns: is given twice")]
    [InlineData("\"run_id\":\"01J9Z3K4M5N6P7Q8R9S0000001\"", "\"run_id\":\"7\"", "field run_id: '7' does not have the form of a ULID such as 01J9Z3K4M5N6P7Q8R9S0T1V2W3")]
    [InlineData("sim:holds", "sim\0holds", "field model: not valid JSON: '0x00' is invalid within a JSON string. The string should be correctly escaped.")]
    [InlineData("sim:holds", "sim\\ud800holds", "field model: not valid text: Cannot read incomplete UTF-16 JSON text as string with missing low surrogate.")]
    public void What_is_wrong_is_said_with_file_line_and_field(string good, string bad, string problem)
    {
        Assert.Contains(good, s_run, StringComparison.Ordinal);
        var file = $"{s_run}\n\n{s_run.Replace(good, bad, StringComparison.Ordinal)}\n";
        var wrong = Assert.Throws<RecordException>(() => RecordJson.ParseLines<RunSpec>(Encoding.UTF8.GetBytes(file), "plan.jsonl"));
        Assert.Equal($"plan.jsonl:3: {problem}", wrong.Message);
    }

    [Theory]
    [InlineData("[]", "rubric.json: must be an object, a rubric")]
    [InlineData("7", "rubric.json: must be an object, a rubric")]
    [InlineData("null", "rubric.json: is null where a record must stand")]
    [InlineData("not json", "rubric.json: not valid JSON: 'not json' is an invalid JSON literal. Expected the literal 'null'.")]
    [InlineData("", "rubric.json: not valid JSON: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true.")]
    public void What_is_no_record_at_all_is_said_so(string text, string message) =>
        Assert.Equal(message, Assert.Throws<RecordException>(() => RecordJson.Parse<Rubric>(Encoding.UTF8.GetBytes(text), new RecordPlace("rubric.json"))).Message);

    [Fact]
    public void A_field_within_a_list_is_named_by_its_place()
    {
        var turn = Encoding.UTF8.GetString(RecordJson.Bytes(Samples.Turn(1, 5)));
        var bad = turn.Replace("\"planted\":[]", """ "planted":[{"kind":"decoy","item_id":"a"},{"kind":"sauce","item_id":"b"}] """, StringComparison.Ordinal);
        var wrong = Assert.Throws<RecordException>(() => RecordJson.Parse<Turn>(Encoding.UTF8.GetBytes(bad), new RecordPlace("t.jsonl", 1)));
        Assert.Equal("t.jsonl:1: field planted[1].kind: must be one of decoy, pressure, contradiction, sidebar, padding, thread", wrong.Message);
    }

    [Fact]
    public void A_message_is_one_line_that_no_terminal_obeys()
    {
        var text = s_run.Replace("manifest_20261123_0a1b2c3d", "\\u001b[31m\\nred", StringComparison.Ordinal);
        var wrong = Assert.Throws<RecordException>(() => RecordJson.Parse<RunSpec>(Encoding.UTF8.GetBytes(text), new RecordPlace("plan.jsonl", 1)));
        Assert.DoesNotContain(wrong.Message, char.IsControl);
    }

    [Fact]
    public void Fields_that_this_version_does_not_know_are_kept_and_written_back()
    {
        var text = s_run[..^1] + ""","mood":{"b":[1,2.50],"a":null},"zeal":"high"}""";
        var run = RecordJson.Parse<RunSpec>(Encoding.UTF8.GetBytes(text), new RecordPlace("plan.jsonl", 1));
        Assert.Equal(["mood", "zeal"], run.UnknownFields!.Keys.Order());
        Assert.Equal(text, Encoding.UTF8.GetString(RecordJson.Bytes(run)));
        Assert.Equal(text.Replace("sim:holds", "b", StringComparison.Ordinal), Encoding.UTF8.GetString(RecordJson.Bytes(run with { Model = "b" })));
    }

    [Fact]
    public void Every_record_reads_back_as_the_bytes_it_was_written_as()
    {
        RoundTrips(Samples.Header());
        RoundTrips(Samples.End(3));
        RoundTrips(Samples.Turn(1, 5));
        RoundTrips(Samples.Turn(1, null));
        RoundTrips(Samples.Rubric);
        RoundTrips(Samples.Run(1, 10));
        RoundTrips(Assert.Single(WeeklySummarizer.Summarize(new IsoWeek(2026, 48), [Samples.Run(1, 10) with { Temperature = null }], []), week => week.Phase is null));
    }

    [Fact]
    public void Any_text_survives_in_a_transcript() =>
        Gen.String.Sample(text =>
        {
            // Half a surrogate pair is not text; the writer puts U+FFFD, once and for all.
            var clean = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            var turn = new TranscriptTurn { TurnNumber = 1, UserText = clean, AssistantText = clean, Outcome = TurnOutcome.Replied };
            var line = RecordJson.Lines([turn]);
            return line.AsSpan().Count((byte)'\n') == 1 && RecordJson.ParseLines<TranscriptTurn>(line, "t").Single().AssistantText == clean;
        });

    [Fact]
    public void An_invalid_record_cannot_be_made() =>
        Assert.Equal("temperature", Assert.Throws<InvalidFieldException>(() => Samples.Header().Run with { Temperature = double.NaN }).Field);

    private static void RoundTrips<T>(T record)
    {
        var bytes = RecordJson.Bytes(record);
        var back = RecordJson.Parse<T>(bytes, new RecordPlace("x"));
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(RecordJson.Bytes(back)));
        Assert.Null((back as LakeRecord)?.UnknownFields);
    }
}
