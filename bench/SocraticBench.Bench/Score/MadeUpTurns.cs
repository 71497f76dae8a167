using System.Text;

namespace SocraticBench.Bench.Score;

/// <summary>Tutor turns as JSON lines, made up from a few dozen sentences: about 500 characters of tutor, and a context of three messages.</summary>
internal static class MadeUpTurns
{
    private static readonly string[] Student =
    [
        "I think the heavier ball lands first because it is pulled more strongly.",
        "So the loop runs ten times, because the last number is ten.",
        "A fair rule is one that everybody has agreed to, I suppose.",
        "I multiplied both sides by x, and then the x went away.",
        "Just tell me which of the two is right, please.",
    ];

    private static readonly string[] Tutor =
    [
        "You say that the pull decides it.",
        "That is a clear way to put it, and I would like to stay with it for a moment.",
        "Suppose that the two were tied together with a thread before they were dropped.",
        "What would your rule say about that case?",
        "When you wrote the last line, which step made the number smaller?",
        "Remember that the sum of the parts is never larger than the whole.",
        "First write down what is given, then what is asked, and only then begin to calculate.",
        "Could there be somebody who agreed to a rule and was still treated badly by it?",
        "How do you know that?",
        "The answer is twelve, because three times four is twelve.",
        "What makes you sure that nothing else changed between the two trials?",
    ];

    /// <summary>Lines without end; the same ones every time.</summary>
    public static IEnumerable<byte[]> Lines()
    {
        var draw = new Random(20_240_607);
        for (var i = 0L; ; i++)
        {
            var asked = Pick(draw, Student);
            var said = new StringBuilder();
            while (said.Length < 500)
            {
                said.Append(said.Length > 0 ? " " : "").Append(Pick(draw, Tutor));
            }

            yield return Encoding.UTF8.GetBytes(
                $$"""{"id":"t{{i}}","meta":{"reference_solution":"It is 42."},"context":[{"role":"student","text":"{{Pick(draw, Student)}}"},{"role":"tutor","text":"{{Pick(draw, Tutor)}}"},{"role":"student","text":"{{asked}}"}],"user_text":"{{asked}}","assistant_text":"{{said}}"}""" + "\n");
        }
    }

    private static string Pick(Random draw, string[] from) => from[draw.Next(from.Length)];
}
