using CsCheck;
using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Csd.Tracking;

namespace SocraticBench.Tests.Csd;

public sealed class LexicalTests
{
    [Theory]
    [InlineData("claims", "claimed")]
    [InlineData("planting", "plants")]
    [InlineData("stopped", "stopping")]
    [InlineData("deny", "denied")]
    [InlineData("decide", "decided")]
    [InlineData("Finn's", "Finn")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => Assert.Equal(Stemmer.Stem(one), Stemmer.Stem(other));

    [Theory]
    [InlineData("glass", "gla")]
    [InlineData("king", "k")]
    [InlineData("orbit", "order")]
    public void Different_words_have_different_stems(string one, string other) => Assert.NotEqual(Stemmer.Stem(one), Stemmer.Stem(other));

    [Fact]
    public void Likeness_is_the_cosine_of_the_weighted_stems() =>
        // One of two rare words: 3² / (√(3² + 3²) · 3)
        Assert.Equal(1 / Math.Sqrt(2), Likeness("flagpole shadow", "The flagpole."), 9);

    [Fact]
    public void Everyday_words_hardly_count() =>
        // .5² / (√(.5² + 3²) · √(.5² + 3²))
        Assert.Equal(0.25 / 9.25, Likeness("think granite", "think walnut"), 9);

    [Fact]
    public void What_anybody_says_holds_no_rare_word() =>
        Assert.All(Relevance.Foreign, said => Assert.True(LexicalText.Of(said).AtLeast(Rarity.Rare).IsEmpty, said));

    [Fact]
    public void Likeness_is_symmetric_and_within_its_range() => Gen.Select(Gen.String, Gen.String).Sample((one, other) =>
        Likeness(one, other) is >= 0 and <= 1 && Math.Abs(Likeness(one, other) - Likeness(other, one)) < 1e-12);

    [Fact]
    public void What_fell_out_of_the_window_is_no_longer_shown()
    {
        var window = new ShownWindow();
        window.Next(1_000, 4_000, 400);
        window.Next(2_100, 4_000, 400);
        window.Next(3_200, 4_000, 400);
        Assert.Equal(1, window.First);

        // 1,100 tokens came and the window did not grow: the first exchange went.
        window.Next(3_200, 4_000, 400);
        Assert.Equal(2, window.First);
        window.Next(3_200, 4_000, 400);
        Assert.Equal(3, window.First);
    }

    [Fact]
    public void An_unknown_window_shows_everything()
    {
        var window = new ShownWindow();
        for (var turn = 0; turn < 50; turn++)
        {
            window.Next(null, 4_000, 400);
        }

        Assert.Equal(1, window.First);
    }

    private static double Likeness(string one, string other) => LexicalSimilarity.Instance.Read(one).SimilarityTo(LexicalSimilarity.Instance.Read(other));
}
