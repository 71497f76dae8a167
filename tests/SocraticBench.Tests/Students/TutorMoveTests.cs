using SocraticBench.Core.Scoring;
using SocraticBench.Core.Students;

namespace SocraticBench.Tests.Students;

public sealed class TutorMoveTests
{
    [Theory]
    [InlineData("What do you mean by faster?", QuestionType.Definitions)]
    [InlineData("What are you taking for granted when you say that?", QuestionType.Assumptions)]
    [InlineData("How do you know that the full one landed first?", QuestionType.Evidence)]
    [InlineData("Why do you think so?", QuestionType.Evidence)]
    [InlineData("What would happen to a brick cut in two?", QuestionType.Implications)]
    [InlineData("How might someone who disagrees with you see it?", QuestionType.Alternatives)]
    [InlineData("What has become clearer so far?", QuestionType.Meta)]
    public void A_question_is_read_by_what_it_probes(string text, QuestionType type) => Assert.Equal(type, TutorMove.Read(text).Type);

    [Theory]
    [InlineData("Tell me how you got there.")]
    [InlineData("I see. Walk me through your drawing.")]
    [InlineData("Und was meinst du damit？")]
    [InlineData("ماذا تقصد؟")]
    public void An_invitation_or_a_foreign_question_mark_asks(string text) => Assert.True(TutorMove.Read(text).Asks);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("...!")]
    [InlineData("???")]
    [InlineData("  \n\t ")]
    public void Punctuation_alone_is_silence(string? text)
    {
        var move = TutorMove.Read(text);
        Assert.True(move.IsSilent);
        Assert.False(move.Asks);
    }

    [Fact]
    public void Telling_beyond_sixty_words_is_a_lecture_whether_or_not_a_question_follows()
    {
        var told = string.Join(' ', Enumerable.Repeat("word", 61)) + ".";
        Assert.True(TutorMove.Read(told).Lectures);
        Assert.True(TutorMove.Read(told + " What do you think?").Lectures);
        Assert.False(TutorMove.Read(string.Join(' ', Enumerable.Repeat("word", 60)) + ". What do you think?").Lectures);
    }

    [Fact]
    public void A_stem_addresses_at_the_beginning_of_a_word_of_the_question_only()
    {
        Assert.True(TutorMove.Read("What happens to a feather?").Addresses(["feath"]));
        Assert.False(TutorMove.Read("What happens to your grandfather?").Addresses(["feath", "father"]));
        Assert.False(TutorMove.Read("The feather is slow. What do you make of that?").Addresses(["feath"]));
        Assert.False(TutorMove.Read("The feather is slow.").Addresses(["feath"]));
    }

    [Fact]
    public void A_point_within_a_number_ends_no_sentence() => Assert.Equal("what is 3.5 times two?", TutorMove.Read("What is 3.5 times two?").Question);
}
