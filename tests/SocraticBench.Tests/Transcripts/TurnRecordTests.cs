using System.Text.Json;

namespace SocraticBench.Tests.Transcripts;

public sealed class TurnRecordTests
{
    private const string Plain = """{"id":"a","context":[{"role":"student","text":"Hm."}],"user_text":"Hm.","assistant_text":"Why?"}""";

    [Fact]
    public async Task A_tutor_turn_becomes_one_line_with_every_field_of_the_interface()
    {
        var scored = await Scored.Of(Plain);

        var expected = """
            {"id":"a","form":9,"substance":1,"purity":10,"sd":9,"violations":[],"p_socratic":0.75,"confidence":0.75,"question_type":"evidence","rules":[{"id":"user:Hm.","component":"form","points":-1.5,"start":0,"end":4}]}

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), scored.Text);
    }

    [Fact]
    public async Task A_turn_that_asks_nothing_names_its_violation_and_has_no_question_type()
    {
        var scored = await Scored.Of("""{"id":7,"user_text":"Hm.","assistant_text":"It is four."}""");

        Assert.Equal("7", scored.Lines[0].GetProperty("id").GetRawText());
        Assert.Equal("""["no_question"]""", scored.Get(0, "violations"));
        Assert.Equal(JsonValueKind.Null, scored.Lines[0].GetProperty("question_type").ValueKind);
    }

    [Fact]
    public async Task Other_fields_go_through_byte_for_byte()
    {
        var scored = await Scored.Of("""{"meta" : {"b":1.50, "a":[1e3,"é\u00e9"]},"id":"a","w\u0065ight":1.0,"user_text":"","assistant_text":"Why?","source":null}""");

        Assert.Equal("""{"b":1.50, "a":[1e3,"é\u00e9"]}""", scored.Get(0, "meta"));
        Assert.Equal("1.0", scored.Get(0, "weight"));
        Assert.Equal("null", scored.Get(0, "source"));
    }

    [Fact]
    public async Task A_field_whose_name_the_output_has_itself_goes_into_input()
    {
        var scored = await Scored.Of("""{"id":"a","user_text":"","assistant_text":"Why?","sd":3,"rules":"mine","input":1,"turn":5}""");

        Assert.Equal("9", scored.Get(0, "sd"));
        Assert.Equal("""{"sd":3,"rules":"mine","input":1}""", scored.Get(0, "input"));
        Assert.Equal("5", scored.Get(0, "turn"));
    }

    [Theory]
    [InlineData("\"reference_answer\":\"42\"")]
    [InlineData("\"meta\":{\"reference_solution\":\"42\"}")]
    [InlineData("\"meta\":{\"x\":{\"y\":[]},\"answer_it\":\"42\"}")]
    [InlineData("\"meta\":{\"answer_it\":\"41\",\"reference_solution\":\"42\"}")]
    [InlineData("\"meta\":{\"reference_solution\":\"41\"},\"reference_answer\":\"42\"")]
    public async Task The_reference_answer_reaches_the_scorer(string field)
    {
        var scored = await Scored.Of($$"""{"id":"a","user_text":"","assistant_text":"Is it 42?",{{field}}}""");

        Assert.Equal("0", scored.Get(0, "purity"));
    }

    [Fact]
    public async Task Without_user_text_the_last_student_message_of_the_context_is_answered()
    {
        var scored = await Scored.Of("""{"id":"a","context":[{"role":"human","text":"One."},{"role":"teacher","text":"Two?"},{"role":"Learner","text":"Three."},{"role":"tool","text":"x"}],"assistant_text":"Why?"}""");

        Assert.Equal("Three.", scored.Asked(0));
        Assert.Equal("3", scored.Get(0, "substance"));
    }

    [Theory]
    [InlineData("""{"user_text":"","assistant_text":"Why?"}""", "in.txt:1: field id: missing")]
    [InlineData("""{"id":"","user_text":"","assistant_text":"Why?"}""", "in.txt:1: field id: is empty")]
    [InlineData("""{"id":{},"user_text":"","assistant_text":"Why?"}""", "in.txt:1: field id: is an object; must be a string or a number")]
    [InlineData("""{"id":"a","user_text":"","turn":1,"assistant_text":3}""", "in.txt:1: field assistant_text: is a number; must be a string")]
    [InlineData("""{"id":"a","user_text":[],"assistant_text":"Why?"}""", "in.txt:1: field user_text: is an array; must be a string")]
    [InlineData("""{"id":"a","assistant_text":"Why?"}""", "in.txt:1: field user_text: missing")]
    [InlineData("""{"id":"a","assistant_text":"Why?","assistant_text":"Why?"}""", "in.txt:1: field assistant_text: stands there twice")]
    [InlineData("""{"id":"a","assistant_text":"Why?","context":{}}""", "in.txt:1: field context: is an object")]
    [InlineData("""{"id":"a","assistant_text":"Why?","context":[{"role":"student","text":""},{"text":"x"}]}""", "in.txt:1: field context[1].role: missing")]
    [InlineData("""{"id":"a","assistant_text":"Why?","context":[{"role":"parrot","text":""}]}""", "in.txt:1: field context[0].role: 'parrot' is no known role; use student")]
    [InlineData("""{"id":"a","assistant_text":"Why?","context":[{"role":"user"}]}""", "in.txt:1: field context[0].text: missing")]
    [InlineData("""{"id":"a","assistant_text":"Why?","user_text":"a\u0000b"}""", "in.txt:1: field user_text: holds a NUL character (U+0000); remove it")]
    [InlineData("""{"id":"a","assistant_text":"\ud800","user_text":""}""", "in.txt:1: field assistant_text: holds half of a surrogate pair")]
    [InlineData("""{"id":"a","user_text":""}""", "in.txt:1: field record: has none of assistant_text (a tutor turn), turns (a dialogue) and messages")]
    [InlineData("""{"id":"a","assistant_text":"Why?" "user_text":""}""", "in.txt:1: not valid JSON at byte 35")]
    [InlineData("""{"id":"a","assistant_text":"Why?","user_text":""} x""", "in.txt:1: not valid JSON at byte 51")]
    public async Task What_is_wrong_is_named_with_its_place(string line, string message)
    {
        Assert.StartsWith(message, await Scored.Refusal(line), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_reply_is_named_where_the_format_is_given()
    {
        Assert.StartsWith(
            "in.txt:2: field assistant_text: missing; give the tutor's reply",
            await Scored.Refusal(Plain + "\n" + """{"id":"a","user_text":""}"""),
            StringComparison.Ordinal);
    }
}
