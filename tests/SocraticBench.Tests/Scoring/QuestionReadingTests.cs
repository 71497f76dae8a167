using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Tests.Scoring;

public sealed class QuestionReadingTests
{
    [Theory]
    [InlineData("how did you get 12", 1)]
    [InlineData("Okay so what is left", 1)]
    [InlineData("Walk me through your second step.", 1)]
    [InlineData("I wonder what would follow from that.", 1)]
    [InlineData("Great. Why? Why do you think so?", 2)]
    [InlineData("What a lovely day.", 0)]
    [InlineData("When we add 3.5 and 2.5 we get 6.", 0)]
    [InlineData("He asked \"why?\", and I had no answer.", 0)]
    [InlineData("Mr. Bell lives at no. 5, e.g. here.", 0)]
    [InlineData("```\nx = 1 if y? else 2\n```\nThat is all.", 0)]
    public void Questions_are_found_with_and_without_their_mark(string text, int questions) =>
        Assert.Equal(questions, Count(text));

    [Theory]
    [InlineData("Add 3.5 to it. Then stop.", 2)]
    [InlineData("First line\nSecond line", 2)]
    [InlineData("a line that\nwraps on", 1)]
    [InlineData("Wait... what?! Really", 3)]
    public void Sentences_end_at_marks_and_line_ends(string text, int sentences) =>
        Assert.Equal(sentences, TurnReading.Of(text).Sentences.Length);

    private static int Count(string text)
    {
        var asked = 0;
        foreach (var sentence in TurnReading.Of(text).Sentences)
        {
            asked += sentence.Asks ? 1 : 0;
        }

        return asked;
    }
}
