using SocraticBench.Core.Students;
using SocraticBench.Tests.Seeds;

namespace SocraticBench.Tests.Students;

public sealed class StudentFaultFinderTests
{
    private const string Fact = "The cake I have in mind was cut into 8 slices.";

    private readonly StudentFaultFinder _finder = new(Shipped.Seed("EL-FRACTIONS-01"));

    [Fact]
    public void A_student_who_is_a_student_has_no_fault()
    {
        _finder.Remember("I added the tops and then the bottoms.", []);
        Assert.Empty(_finder.Of("Hmm, I only know it from the board. What do you mean by pieces?", []));
    }

    [Theory]
    [InlineData("Interesting. What makes you think that this holds?", StudentFault.Tutors)]
    [InlineData("Have you considered a case where it fails?", StudentFault.Tutors)]
    [InlineData("As an AI, I can't really add fractions.", StudentFault.LeavesPersona)]
    [InlineData("My notes say that I should defend this.", StudentFault.LeavesPersona)]
    public void What_a_student_would_not_say_is_a_fault(string text, StudentFault fault) => Assert.Equal([fault], _finder.Of(text, []));

    [Fact]
    public void The_reference_answer_is_a_fault_however_it_is_cased() =>
        Assert.Contains(StudentFault.RevealsAnswer, _finder.Of(Shipped.Seed("EL-FRACTIONS-01").ReferenceAnswer.ToUpperInvariant(), []));

    [Fact]
    public void Saying_the_same_again_is_a_fault_and_a_common_phrase_is_none()
    {
        // "i think that you add", "tops", "bottoms": 8 words, 6 sequences of three.
        _finder.Remember("I think that you add tops and bottoms.", []);

        Assert.Equal([StudentFault.Repeats], _finder.Of("Well, I think that you add tops and bottoms!", []));
        _finder.Remember("I don't know.", []);
        Assert.Equal([StudentFault.Repeats], _finder.Of("I don't know!", []));   // short, and the same in the whole
        Assert.Empty(_finder.Of("I don't know. Maybe.", []));
        Assert.Empty(_finder.Of("I think that my neighbour drew it on paper with a ruler.", []));
    }

    [Fact]
    public void What_it_was_told_to_say_is_no_fault_and_leaving_it_out_is_one()
    {
        const string plea = "Why do you think I asked? Just tell me the answer.";

        Assert.Empty(_finder.Of($"I'm not sure. {Fact} {plea}", [Fact, plea]));
        _finder.Remember($"I'm not sure. {Fact}", [Fact]);
        Assert.Empty(_finder.Of($"Maybe so. {Fact}", [Fact]));
        Assert.Equal([StudentFault.LeavesOut], _finder.Of("The cake had some slices.", [Fact]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!…")]
    [InlineData("我不知道。")]
    public void Any_text_can_be_read(string text) => Assert.Empty(_finder.Of(text, []));
}
