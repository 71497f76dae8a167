using System.Text;
using System.Text.Json;
using SocraticBench.Core.Records;
using SocraticBench.Local.Transcripts;

namespace SocraticBench.Tests.Transcripts;

/// <summary>A text put through the whole of reading, scoring and writing.</summary>
internal sealed record Scored(IReadOnlyList<JsonElement> Lines, string Text, IReadOnlyList<string> Skipped, ScoringTally Tally)
{
    public static Task<Scored> Of(string text, TranscriptFormat format = TranscriptFormat.Auto, bool keepGoing = false, string name = "in.txt") =>
        Of(Encoding.UTF8.GetBytes(text), format, keepGoing, name);

    public static Task<Scored> Of(byte[] bytes, TranscriptFormat format = TranscriptFormat.Auto, bool keepGoing = false, string name = "in.txt") =>
        Of(new MemoryStream(bytes), format, keepGoing, name);

    public static async Task<Scored> Of(Stream stream, TranscriptFormat format = TranscriptFormat.Auto, bool keepGoing = false, string name = "in.txt")
    {
        using var input = new TranscriptInput(stream, name, format);
        using var output = new MemoryStream();
        var skipped = new List<string>();
        var scoring = new TranscriptScoring
        {
            Score = FakeScorer.Score,
            KeepGoing = keepGoing,
            OnSkipped = problem => skipped.Add(problem.Message),
            Parallelism = 3,
        };
        var tally = await scoring.RunAsync(input, output, TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(output.ToArray());
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        return new Scored(lines, text, skipped, tally);
    }

    /// <summary>What is said of a text that cannot be read.</summary>
    public static async Task<string> Refusal(string text, TranscriptFormat format = TranscriptFormat.Auto) =>
        await Refusal(Encoding.UTF8.GetBytes(text), format);

    public static async Task<string> Refusal(byte[] bytes, TranscriptFormat format = TranscriptFormat.Auto)
    {
        var refused = await Assert.ThrowsAsync<RecordException>(() => Of(bytes, format));
        Assert.DoesNotContain('\n', refused.Message);
        return refused.Message;
    }

    public string Get(int line, string field) => Lines[line].GetProperty(field).GetRawText().Trim('"');

    /// <summary>The student's message that the scorer was shown.</summary>
    public string Asked(int line) => Lines[line].GetProperty("rules")[0].GetProperty("id").GetString()!["user:".Length..];
}
