using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Features;

/// <summary>What the student's message does, as far as it changes what a tutor turn means.</summary>
internal static class StudentCues
{
    private static readonly PhraseTable Doubt = new PhraseTable().Add(0, """
        i don't know | i dont know | idk | not sure | i'm not sure | im not sure | no idea | i'm stuck | i don't understand | i dont understand | i'm confused | confused | i think | i guess | maybe | i forgot | i don't remember | help
        """);

    public static bool Uncertain(ReadOnlySpan<Token> tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (Doubt.Longest(tokens, at) > at)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Agrees(ReadOnlySpan<Token> tokens) => tokens.Length > 0 && Words.Yes.Has(tokens[0]);
}
