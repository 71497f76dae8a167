using SocraticBench.Local.Transcripts;

namespace SocraticBench.Tests.Transcripts;

public sealed class DialogueRecordTests
{
    [Fact]
    public async Task Every_tutor_turn_is_a_line_with_the_dialogue_and_its_number()
    {
        var scored = await Scored.Of("""{"id":"d","meta":{"x":1},"turns":[{"role":"student","text":"A."},{"role":"tutor","text":"B?"},{"role":"student","text":"C."},{"role":"tutor","text":"D."}]}""");

        Assert.Equal(["d 1 9", "d 2 4"], scored.Lines.Select((_, i) => $"{scored.Get(i, "dialogue_id")} {scored.Get(i, "turn")} {scored.Get(i, "sd")}"));
        Assert.False(scored.Lines[0].TryGetProperty("meta", out _));
        Assert.Equal((1, 2), (scored.Tally.Records, scored.Tally.Turns));
    }

    [Fact]
    public async Task A_tutor_that_opens_answers_nothing_and_one_that_speaks_twice_answers_the_same_message()
    {
        var scored = await Scored.Of("""{"id":"d","turns":[{"role":"tutor","text":"1"},{"role":"student","text":"A."},{"role":"student","text":"B."},{"role":"tutor","text":"2"},{"role":"tutor","text":"3"}]}""");

        Assert.Equal(["", "A.\nB.", "A.\nB."], new[] { scored.Asked(0), scored.Asked(1), scored.Asked(2) });
        // What was said before each: nothing; tutor, student, student; and the tutor's first of the two.
        Assert.Equal(["0", "3", "4"], new[] { scored.Get(0, "substance"), scored.Get(1, "substance"), scored.Get(2, "substance") });
    }

    [Fact]
    public async Task Fields_of_a_tutor_turn_go_through()
    {
        var scored = await Scored.Of("""{"id":"d","turns":[{"role":"student","text":"A.","labels":{"x":1}},{"role":"tutor","text":"B?","labels":{"move":"focus"}}]}""");

        Assert.Equal("""{"move":"focus"}""", scored.Get(0, "labels"));
    }

    [Fact]
    public async Task A_dialogue_in_which_the_tutor_is_silent_gives_no_line_and_is_no_error()
    {
        var scored = await Scored.Of("""{"id":"d","turns":[{"role":"student","text":"A."}]}""");

        Assert.Empty(scored.Lines);
        Assert.Equal(1, scored.Tally.Records);
    }

    [Theory]
    [InlineData("""{"turns":[]}""", "in.txt:1: field id: missing")]
    [InlineData("""{"id":"d","turns":"x"}""", "in.txt:1: field turns: is a string; must be a list")]
    [InlineData("""{"id":"d","turns":[],"turns":[]}""", "in.txt:1: field turns: stands there twice")]
    [InlineData("""{"id":"d","turns":["x"]}""", "in.txt:1: field turns[0]: is a string; must be an object")]
    [InlineData("""{"id":"d","turns":[{"role":"tutor","text":null}]}""", "in.txt:1: field turns[0].text: is null")]
    [InlineData("""{"id":"d","turns":[{"role":1,"text":"x"}]}""", "in.txt:1: field turns[0].role: is a number")]
    public async Task What_is_wrong_is_named_with_its_place(string line, string message)
    {
        Assert.StartsWith(message, await Scored.Refusal(line, TranscriptFormat.Dialogues), StringComparison.Ordinal);
    }
}
