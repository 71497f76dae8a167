using System.Text;

namespace SocraticBench.Tests.Transcripts;

public sealed class CsvTests
{
    [Fact]
    public async Task A_row_is_a_tutor_turn_and_its_other_columns_go_through_as_text()
    {
        var scored = await Scored.Of("id,Student,Tutor,Model,note\r\n1,Hm.,\"Why, \"\"then\"\"\nso?\",m,\"x,y\"\r\n2,Hm.,No.,,\r\n");

        Assert.Equal(["1 9 x,y", "2 4 "], [$"{scored.Get(0, "id")} {scored.Get(0, "sd")} {scored.Get(0, "note")}", $"{scored.Get(1, "id")} {scored.Get(1, "sd")} {scored.Get(1, "note")}"]);
        Assert.Equal("Hm.", scored.Asked(0));
        Assert.Equal("m", scored.Get(0, "model"));
        Assert.False(scored.Lines[1].TryGetProperty("model", out _));
    }

    [Fact]
    public async Task A_quotation_mark_inside_a_bare_field_is_itself()
    {
        var scored = await Scored.Of("student,tutor\na \"b\" c,Why?\n");

        Assert.Equal("a \"b\" c", scored.Asked(0));
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public async Task The_separator_is_told_by_the_header(char separator)
    {
        var scored = await Scored.Of("prompt,response\nHm.,Why?\n".Replace(',', separator));

        Assert.Equal(("row-1", "9"), (scored.Get(0, "id"), scored.Get(0, "sd")));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_name()
    {
        var scored = await Scored.Of("\uFEFFid,user_text,assistant_text\na,Hm.,Why?\n");

        Assert.Equal("a", scored.Get(0, "id"));
    }

    [Fact]
    public async Task Rows_of_messages_become_dialogues()
    {
        var scored = await Scored.Of("dialogue_id,turn,role,text,tag\nd,1,student,A.,\nd,1,tutor,B?,x\nd,2,user,C.,\nd,2,assistant,D.,y\ne,1,tutor,F?,z\n");

        Assert.Equal(
            ["d 1 9 x", "d 2 4 y", "e 1 9 z"],
            scored.Lines.Select((_, i) => $"{scored.Get(i, "dialogue_id")} {scored.Get(i, "turn")} {scored.Get(i, "sd")} {scored.Get(i, "tag")}"));
        Assert.Equal("C.", scored.Asked(1));
    }

    [Fact]
    public async Task A_context_column_holds_messages_as_JSON()
    {
        var scored = await Scored.Of("context,reply\n\"[{\"\"role\"\":\"\"student\"\",\"\"text\"\":\"\"A.\"\"}]\",Why?\n");

        Assert.Equal("A.", scored.Asked(0));
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "in.txt:1: neither JSON nor CSV with the columns that are needed (found: a, b); give")]
    [InlineData("tutor,student,Tutor\n1,2,3\n", "in.txt:1: column tutor: stands there twice")]
    [InlineData("tutor,student\nWhy?\n", "in.txt:2: row: has 1 fields, the header has 2")]
    [InlineData("tutor,student\n\"Why\n?\",b\nWhy?,b,c\n", "in.txt:4: row: has 3 fields, the header has 2")]
    [InlineData("tutor,student\nWhy?,a\0b\n", "in.txt:2: column 2: holds a NUL character")]
    [InlineData("tutor,student\nWhy?,a \"b\" c\n\"Why\" x,b\n", "in.txt:3: column 1: a quotation mark")]
    [InlineData("tutor,student\nWhy?,b\n\"Why?,b\nWhy?,c\n", "in.txt:3: row: has 1 fields, the header has 2")]
    [InlineData("tutor,student\nWhy?,b\nWhy?,\"b\nWhy?,c\n", "in.txt:3: column 2: a quotation mark")]
    [InlineData("id,tutor,student\n,Why?,b\n", "in.txt:2: field id: is empty")]
    [InlineData("context,tutor\nproblem 3,Why?\n", "in.txt:2: field context: is a string")]
    [InlineData("dialogue_id,role,text\nd,tutor,Why?\nd,parrot,Why?\n", "in.txt:3: column role: 'parrot' is no known role")]
    [InlineData("dialogue_id,role,text\nd,tutor,Why?\ne,tutor,Why?\nd,tutor,Why?\n", "in.txt:4: column dialogue_id: 'd' comes back")]
    [InlineData("dialogue_id,role,text,turn\nd,tutor,Why?,2\nd,tutor,Why?,1\n", "in.txt:3: column turn: 1 stands after a higher one")]
    [InlineData("dialogue_id,role,text,turn\nd,tutor,Why?,first\n", "in.txt:2: column turn: 'first' is no number")]
    [InlineData("tutor,student\n", "in.txt: holds no records")]
    public async Task What_is_wrong_is_named_with_its_place(string text, string message)
    {
        Assert.StartsWith(message, await Scored.Refusal(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_named_with_their_row()
    {
        var bytes = Encoding.Latin1.GetBytes("tutor,student\nWhy?,b\nWhy?,caf\u00e9\n");

        Assert.StartsWith("in.txt:3: column 2: not UTF-8", await Scored.Refusal(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialogue_with_a_bad_row_is_left_out_whole()
    {
        var scored = await Scored.Of("dialogue_id,role,text\nd,tutor,A?\ne,tutor,B?\ne,parrot,C\ne,tutor,D?\nf,tutor,E?\n", keepGoing: true);

        Assert.Equal(["d", "f"], scored.Lines.Select((_, i) => scored.Get(i, "dialogue_id")));
        Assert.Single(scored.Skipped);
        Assert.Equal((2, 1), (scored.Tally.Records, scored.Tally.Skipped));
    }
}
