using SocraticBench.Core.Seeds;
using SocraticBench.Core.Students;

namespace SocraticBench.Tests.Students;

/// <summary>
/// The tutor of the golden dialogues: plain questions by turns, every third about a belief still held, now and then a statement, once a lecture.
/// It is a function of turn and concessions, so that a changed golden dialogue is a changed student.
/// </summary>
internal static class AskingTutor
{
    private static readonly string[] s_plain =
    [
        "What do you mean by that?", "What makes you say so?", "What are you taking for granted there?", "What would follow from it?",
        "Who could see it otherwise, and how?", "What has become clearer so far?",
    ];

    public static string Say(int turn, Seed seed, StudentMessage message)
    {
        if (turn == 17)
        {
            return string.Concat(Enumerable.Repeat("This is how it has always been explained, and there is more to be said about it. ", 7));
        }

        if (turn % 11 == 0)
        {
            return "That is one way to look at it.";
        }

        var held = seed.Commitments.FirstOrDefault(commitment => !message.Conceded.Contains(commitment.Id));
        return turn % 3 == 0 && held is not null
            ? $"What lies behind what you say about \u201c{held.AddressedBy[0]}\u201d?"
            : s_plain[turn % s_plain.Length];
    }
}
