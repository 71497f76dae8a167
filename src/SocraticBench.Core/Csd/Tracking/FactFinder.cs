using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>
/// Finds what matters in a student's words where no seed says it: sentences with numbers, names, rare words and commitments, the more the more
/// often they come again. Holds a fixed number of facts, so that a long dialogue costs no more a turn than a short one.
/// </summary>
internal static class FactFinder
{
    private const int Most = 12;
    private const double Enough = 6;

    private static readonly PhraseTable s_commits = new PhraseTable().Add(
        0,
        """
        i think | i believe | i know | i am sure | i'm sure | because | must be | has to be | have to be | always | never | everyone | nobody | means that | it follows | that's why | that is why | i want | my goal
        """);

    /// <summary>Adds what a message holds of facts; of those held, the least important make room.</summary>
    public static void Find(StudentText said, List<Fact> facts)
    {
        foreach (var span in said.Spans)
        {
            if (facts.Find(fact => fact.Keys.SimilarityTo(span.Content) > 0.6) is { } known)
            {
                known.Weight += 1;
            }
            else if (Importance(span) is >= Enough and var importance)
            {
                Add(facts, new Fact(span.Id, span.Text, importance, span.Content));
            }
        }
    }

    private static void Add(List<Fact> facts, Fact fact)
    {
        if (facts.Count == Most)
        {
            var least = facts.MinBy(held => held.Weight)!;
            if (least.Weight > fact.Weight)
            {
                return;
            }

            facts.Remove(least);
        }

        facts.Add(fact);
    }

    private static double Importance(StudentSpan span)
    {
        var tokens = Tokeniser.Read(span.Text);
        var found = new List<PhraseMatch>();
        var marks = 0.0;
        for (var at = 0; at < tokens.Count; at++)
        {
            s_commits.Match(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens), at, found);
            marks += tokens[at].IsNumber ? 1.5 : at > 0 && tokens[at].IsWord && IsName(span.Text, tokens[at]) ? 1 : 0;
        }

        return marks + (found.Count > 0 ? 2 : 0) + Math.Min(6, span.Content.AtLeast(Rarity.Rare).Weight);
    }

    private static bool IsName(string text, in Token token) => char.IsUpper(text[token.Start]) && token.End - token.Start > 1;
}
