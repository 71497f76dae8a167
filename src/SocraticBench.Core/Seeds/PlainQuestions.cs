using SocraticBench.Core.Students;

namespace SocraticBench.Core.Seeds;

/// <summary>Questions that fit every dialogue. A stem that one of them holds would let a commitment go unquestioned.</summary>
internal static class PlainQuestions
{
    private static readonly (string Question, TutorMove Move)[] s_questions =
    [
        .. new[]
        {
            "What do you mean by that?", "Why do you think so?", "How do you know that?", "What makes you so sure?", "How certain are you of it?",
            "What are you taking for granted here?", "What would have to be true for this to hold?", "What would need to be the case?", "What follows from that?",
            "What would happen then?", "What if it were the other way round?", "How might someone else see it?", "Who would disagree with you, and what would they say?",
            "On the other hand, what speaks against it?", "What else could explain it?", "Could you say more about that?", "Tell me how you got there.",
            "I wonder what leads you to say this.", "Where does that idea come from?", "What is your reason for it?", "When did you first notice it?",
            "How do those two things fit together?", "You said something different before; how do you see it now?", "What did you mention earlier that bears on this?",
            "What has become clearer so far?", "What have you learned until now?", "Where shall we start again?", "What keeps you from giving it up?",
            "What is the only thing you would still hold on to?", "How long have you seen it like this?", "Which part of it counts most for you?",
            "What won't fit into this picture?", "What comes to mind next?", "What would you like to look at in more detail?", "What exactly is the small difference you see?",
            "How would you put it in your own words?", "What result would surprise you?", "What would change your mind?", "How do you feel about that?",
        }.Select(question => (question, TutorMove.Read(question))),
    ];

    /// <summary>The stems that plain questions hold, each with the first such question.</summary>
    public static IEnumerable<(string Stem, string Question)> Addressing(IEnumerable<string> stems) =>
        from stem in stems
        let question = s_questions.Where(plain => plain.Move.Addresses([stem])).Select(plain => plain.Question).FirstOrDefault()
        where question is not null
        select (stem, question);
}
