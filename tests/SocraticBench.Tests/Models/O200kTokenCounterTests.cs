using SocraticBench.Models.Tokens;

namespace SocraticBench.Tests.Models;

public sealed class O200kTokenCounterTests
{
    private static readonly O200kTokenCounter s_counter = new();

    // The counts are those of the o200k vocabulary: "hello world" is two tokens in it, and so is each repetition.
    [Theory]
    [InlineData("", 0)]
    [InlineData("hello world", 2)]
    [InlineData("hello world hello world", 4)]
    public void Tokens_are_those_of_the_vocabulary(string text, int tokens) => Assert.Equal(tokens, s_counter.Count(text));

    [Fact]
    public void Its_name_says_that_it_estimates() => Assert.Equal("o200k_base (estimate)", s_counter.Name);

    [Fact]
    public void Many_threads_count_the_same()
    {
        var text = string.Join(' ', Enumerable.Repeat("Why does the heavier stone land first?", 50));
        var alone = s_counter.Count(text);
        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => s_counter.Count(text)), count => Assert.Equal(alone, count));
    }
}
