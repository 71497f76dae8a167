using SocraticBench.Core.Scoring;
using SocraticBench.Core.Scoring.Features;

namespace SocraticBench.Tests.Scoring;

public sealed class WordCueTests
{
    [Theory]
    [InlineData("What makes you think that it’s adding up, and who agrees?")]
    [InlineData("So 12 + 3 = 15. Try the other ones! You're missing the teacher's classes.")]
    public void The_name_of_a_cue_leads_back_to_its_hash(string text)
    {
        var view = TurnView.Of(new TutorTurnText { AssistantText = text, UserText = "I added 12 and 3." });

        Assert.All(WordCues.Read(view), cue => Assert.Equal(cue.Hash, WordCues.HashOf(WordCues.NameOf(cue, view))));
    }

    [Theory]
    [InlineData("adding", "add")]
    [InlineData("added", "add")]
    [InlineData("adds", "add")]
    [InlineData("class", "class")]
    [InlineData("it's", "it's")]
    [InlineData("ring", "ring")]
    [InlineData("GOES", "GOE")]
    public void A_stem_drops_the_commonest_endings(string word, string stem) => Assert.Equal(stem, word[..WordStem.Length(word)]);
}
