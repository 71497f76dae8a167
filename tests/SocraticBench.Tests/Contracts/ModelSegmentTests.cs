using CsCheck;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Contracts;

public sealed class ModelSegmentTests
{
    [Theory]
    [InlineData("anthropic.claude-3-haiku-20240307-v1:0", "anthropic.claude-3-haiku-20240307-v1%3A0")]
    [InlineData("openai:qwen@http://localhost:8000/v1", "openai%3Aqwen@http%3A%2F%2Flocalhost%3A8000%2Fv1")]
    [InlineData("a b=c%", "a%20b%3Dc%25")]
    [InlineData("é", "%C3%A9")]
    [InlineData(".", "%2E")]
    [InlineData("..", "%2E.")]
    [InlineData("../../etc", "..%2F..%2Fetc")]
    public void An_id_has_this_segment_and_comes_back_from_it(string model, string segment)
    {
        Assert.Equal(segment, ModelSegment.Of(model));
        Assert.Equal(model, ModelSegment.Model(segment));
    }

    [Fact]
    public void Any_id_of_any_letters_is_a_valid_segment_and_comes_back() => Gen.String[Gen.Char, 1, 20]
        .Where(model => model.EnumerateRunes().All(rune => rune.Value != 0xFFFD))
        .Sample(model => LakeKey.IsValid(ModelSegment.Of(model)) && !ModelSegment.Of(model).Contains('/', StringComparison.Ordinal) && ModelSegment.Model(ModelSegment.Of(model)) == model);

    [Theory]
    [InlineData("%2e")]
    [InlineData("%41")]
    [InlineData("a%")]
    [InlineData("a%2")]
    [InlineData("%FF")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("..")]
    [InlineData("")]
    public void What_no_id_encodes_to_is_refused(string segment) => Assert.Equal(LakeFault.BadKey, Assert.Throws<LakeException>(() => ModelSegment.Model(segment)).Fault);

    [Fact]
    public void An_id_too_long_for_a_file_name_is_refused_with_the_mend() =>
        Assert.Contains("models.json", Assert.Throws<LakeException>(() => ModelSegment.Of(new string('x', 241))).Message, StringComparison.Ordinal);
}
