using CsCheck;
using SocraticBench.Cli.Terminal;

namespace SocraticBench.Tests.Cli;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("\e[31mred\e[0m", "red")]
    [InlineData("a\e[2J\e[1;1Hb", "ab")]
    [InlineData("\e]0;title\aafter", "after")]
    [InlineData("\e]8;;http://example.org\e\\link\e]8;;\e\\", "link")]
    [InlineData("bell\a, back\b, null\0", "bell, back, null")]
    [InlineData("\u009b31mC1", "C1")]
    [InlineData("user\u202Enimda", "usernimda")]
    [InlineData("one\r\ntwo\tthree", "one\ntwo\tthree")]
    [InlineData("Größe → 日本 🙂", "Größe → 日本 🙂")]
    public void Text_keeps_its_words_and_loses_its_power_over_the_terminal(string untrusted, string printed) =>
        Assert.Equal(printed, PrintableText.Of(untrusted));

    [Fact]
    public void No_text_leaves_a_control_character() => Gen.String.Sample(text =>
        PrintableText.Of(text).All(character => character is '\n' or '\t' || !char.IsControl(character)));

    [Fact]
    public void An_unfinished_escape_does_not_swallow_what_follows_a_line_break() =>
        Assert.Equal("x\ny", PrintableText.Of("x\e\ny"));

    [Theory]
    [InlineData("one\ntwo", 20, "one two")]
    [InlineData("abcdef", 4, "abc…")]
    public void A_line_is_one_line_of_bounded_length(string text, int length, string line) => Assert.Equal(line, PrintableText.Line(text, length));
}
