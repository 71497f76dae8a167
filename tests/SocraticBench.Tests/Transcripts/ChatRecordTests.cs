namespace SocraticBench.Tests.Transcripts;

public sealed class ChatRecordTests
{
    private const string First = """{"messages":[{"role":"system","content":"Ask."},{"role":"user","content":"A."},{"role":"assistant","content":"B?"}]}""";
    private const string Second = """{"id":"x","messages":[{"role":"user","content":[{"type":"text","text":"A"},{"type":"image_url","image_url":{"url":"u"}},{"type":"text","text":"B"}]},{"role":"assistant","content":[{"type":"text","text":"C?"}]}]}""";

    [Fact]
    public async Task A_conversation_a_line_is_a_dialogue_named_by_its_number_where_it_has_no_id()
    {
        var scored = await Scored.Of($"{First}\n{Second}\n");

        Assert.Equal(["chat-1", "x"], [scored.Get(0, "dialogue_id"), scored.Get(1, "dialogue_id")]);
        Assert.Equal(["A.", "A\nB"], [scored.Asked(0), scored.Asked(1)]);
        // The system message is part of what was shown.
        Assert.Equal("2", scored.Get(0, "substance"));
    }

    [Fact]
    public async Task An_array_gives_the_same_as_lines()
    {
        var lines = await Scored.Of($"{First}\n{Second}\n");
        var array = await Scored.Of($"[{First},\n {Second}]");

        Assert.Equal(lines.Text, array.Text);
    }

    [Fact]
    public async Task A_conversation_laid_out_over_lines_is_one_conversation_and_stays_one_line()
    {
        var scored = await Scored.Of("{\n  \"messages\": [\n    {\"role\": \"user\", \"content\": \"A.\"},\n    {\"role\": \"assistant\", \"content\": \"B?\", \"tags\": [\n 1,\r\n 2]}\n  ]\n}\n");

        Assert.Single(scored.Lines);
        Assert.Equal("[1,2]", scored.Get(0, "tags").Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(1, scored.Text.Count(c => c is '\n' or '\r'));
    }

    [Fact]
    public async Task A_call_of_a_tool_and_its_output_are_not_said_by_anybody()
    {
        var scored = await Scored.Of("""{"messages":[{"role":"user","content":"A."},{"role":"assistant","content":null,"tool_calls":[{"id":"t"}]},{"role":"tool","content":"42"},{"role":"assistant","content":"B?"}]}""");

        Assert.Single(scored.Lines);
        Assert.Equal("1", scored.Get(0, "substance"));
    }

    [Fact]
    public async Task A_refusal_is_scored_as_the_text_it_is()
    {
        var scored = await Scored.Of("""{"messages":[{"role":"user","content":"A."},{"role":"assistant","content":null,"refusal":"I cannot."}]}""");

        Assert.Equal("4", scored.Get(0, "sd"));
    }

    [Theory]
    [InlineData("""[{"messages":[]},""", "in.txt:1: not valid JSON")]
    [InlineData("[\n{\"messages\":[]},\n{\"messages\":[}]", "in.txt:3: not valid JSON")]
    [InlineData("[\n{\"messages\":[]},\n\n{\"messages\":7}]", "in.txt:4: field messages: is a number")]
    [InlineData("""[{"messages":[]},5]""", "in.txt:1: field record: is a number; must be a JSON object")]
    [InlineData("""{"messages":[{"role":"user","content":7}]}""", "in.txt:1: field messages[0].content: is a number")]
    [InlineData("""{"messages":[{"role":"assistant","content":null}]}""", "in.txt:1: field messages[0].text: is null")]
    public async Task What_is_wrong_is_named_with_its_place(string text, string message)
    {
        Assert.StartsWith(message, await Scored.Refusal(text), StringComparison.Ordinal);
    }
}
