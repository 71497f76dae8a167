using System.Globalization;
using System.Text;
using SocraticBench.Core.Records;
using SocraticBench.Local.Transcripts;

namespace SocraticBench.Tests.Transcripts;

public sealed class StreamTests
{
    [Fact]
    public async Task Lines_come_out_in_the_order_in_which_they_went_in()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
        {
            text.Append(Line(i, new string('x', i % 300)));
        }

        var scored = await Scored.Of(text.ToString());

        Assert.Equal(20_000, scored.Lines.Count);
        Assert.All(scored.Lines.Select((_, i) => (scored.Get(i, "id"), i)), pair => Assert.Equal(Number(pair.i), pair.Item1));
    }

    [Fact]
    public async Task A_stream_that_gives_one_byte_at_a_time_gives_the_same()
    {
        var text = "\uFEFF" + Line(1, "x") + "\r\n  \n" + Line(2, "y").TrimEnd();

        var scored = await Scored.Of(new OneByteStream(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(["1", "2"], [scored.Get(0, "id"), scored.Get(1, "id")]);
    }

    [Fact]
    public async Task Ten_megabytes_in_one_turn_are_a_turn()
    {
        var scored = await Scored.Of(Line(1, "x") + Line(2, new string('é', 5_000_000)) + Line(3, "x"));

        Assert.Equal("5000005", scored.Lines[1].GetProperty("rules")[0].GetProperty("end").GetRawText());
        Assert.Equal(3, scored.Lines.Count);
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_refused_by_name_and_can_be_left_out()
    {
        var bytes = Encoding.UTF8.GetBytes(Line(1, "x") + new string('x', 70_000_000) + "\n" + Line(3, "x"));

        var refused = await Assert.ThrowsAsync<RecordException>(() => Scored.Of(bytes));
        var scored = await Scored.Of(bytes, keepGoing: true);

        Assert.StartsWith("in.txt:2: line: longer than 64 MB; split", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["1", "3"], [scored.Get(0, "id"), scored.Get(1, "id")]);
    }

    [Fact]
    public async Task Bad_lines_are_left_out_and_counted_when_it_is_to_go_on()
    {
        var scored = await Scored.Of("{oops\n" + Line(1, "x") + "\n[]\n" + Line(2, "x") + "{\"id\":3}\n", keepGoing: true, name: "in.jsonl");

        Assert.Equal(["1", "2"], [scored.Get(0, "id"), scored.Get(1, "id")]);
        Assert.Equal(["in.jsonl:1", "in.jsonl:4", "in.jsonl:6"], scored.Skipped.Select(problem => problem[..10]));
        Assert.Equal((2, 2, 3), (scored.Tally.Records, scored.Tally.Turns, scored.Tally.Skipped));
    }

    [Fact]
    public async Task What_stands_before_the_first_mistake_is_still_whole()
    {
        using var input = new TranscriptInput(new MemoryStream(Encoding.UTF8.GetBytes(Line(1, "x") + "oops\n" + Line(2, "x"))), "in", TranscriptFormat.Auto);
        using var output = new MemoryStream();
        var scoring = new TranscriptScoring { Score = FakeScorer.Score };

        await Assert.ThrowsAsync<RecordException>(() => scoring.RunAsync(input, output, TestContext.Current.CancellationToken));

        Assert.Equal(1, Encoding.UTF8.GetString(output.ToArray()).Count(c => c == '\n'));
    }

    [Fact]
    public async Task A_fault_of_the_scorer_is_not_taken_for_one_of_the_input()
    {
        using var input = new TranscriptInput(new MemoryStream(Encoding.UTF8.GetBytes(Line(1, "x"))), "in", TranscriptFormat.Auto);
        var scoring = new TranscriptScoring { Score = _ => throw new DivideByZeroException(), KeepGoing = true };

        await Assert.ThrowsAsync<DivideByZeroException>(() => scoring.RunAsync(input, Stream.Null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(new byte[0], "in.txt: is empty")]
    [InlineData(new byte[] { 0x20, 0x0A }, "in.txt: holds no records")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, "in.txt: is UTF-16")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08 }, "in.txt: is compressed")]
    [InlineData(new byte[] { 0x7B, 0x22, 0x69, 0xE9, 0x22 }, "in.txt:1: not UTF-8 at byte 4")]
    [InlineData(new byte[] { 0x7B, 0x22, 0x69, 0x00, 0x22 }, "in.txt:1: not valid JSON at byte 4: a NUL byte stands in it; remove it")]
    public async Task A_file_that_is_no_text_is_refused_by_name(byte[] bytes, string message)
    {
        Assert.StartsWith(message, await Scored.Refusal(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_and_a_missing_file_are_refused_by_name()
    {
        var folder = Path.GetTempPath();

        var isFolder = Assert.Throws<RecordException>(() => TranscriptInput.Open(folder, "folder", TranscriptFormat.Auto));
        var isMissing = Assert.Throws<RecordException>(() => TranscriptInput.Open(Path.Combine(folder, "no", "such.jsonl"), "such.jsonl", TranscriptFormat.Auto));

        Assert.Contains("folder: is a folder; name one of the files in it", isFolder.Message, StringComparison.Ordinal);
        Assert.Contains("such.jsonl: there is no such file; check the path", isMissing.Message, StringComparison.Ordinal);
    }

    private static string Line(int id, string text) =>
        $"{{\"id\":{Number(id)},\"user_text\":\"Hm.\",\"assistant_text\":\"Why {text}?\"}}\n";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
