using System.Collections.Frozen;

namespace SocraticBench.Models.Simulated;

/// <summary>English words that carry a sentence's grammar rather than its topic, and openings that carry nothing.</summary>
internal static class Words
{
    private static readonly FrozenSet<string> s_function = """
        a an the this that these those some any each every all both no not none and or but so because if then than when while where which who whom whose what why how
        i me my mine we us our you your yours he him his she her it its they them their there here is are was were be been being am do does did done doing have has had having
        can could will would shall should may might must of in on at by for with from to into onto over under about as up down out off again also just only very really quite
        too more most much many few less least same other another such own still even ever never always maybe perhaps like well okay ok yes yeah no hmm um uh oh right sure
        think thought guess mean means say said says know knew feel felt want wanted need get got goes going went come make makes made thing things something anything
        nothing everything one two way kind sort lot bit actually basically honestly probably let lets sorry please thanks now today yesterday before after
        don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't i'm i've i'd i'll it's that's there's you're they're we're he's she's what's let's
        dont doesnt didnt cant wont isnt im ive thats whats
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_otherEndings = ["ing", "ed", "ly", "er", "est", "ful", "ous", "ive", "able", "ible"];

    private static readonly string[] s_openings =
    [
        "i think", "i thought", "i guess", "i mean", "i feel like", "i believe", "i suppose", "i would say", "i'd say", "i just", "it seems", "it feels like",
        "well", "ok", "okay", "hmm", "um", "uh", "oh", "yeah", "yes", "no", "but", "and", "so", "because", "since", "maybe", "perhaps", "like", "honestly",
        "actually", "basically", "anyway", "also", "then", "wait", "sorry", "right", "sure", "that", "fine", "look", "still", "plus", "apparently",
    ];

    /// <summary>Whether a word may name a topic.</summary>
    public static bool IsContent(ReadOnlySpan<char> word) =>
        word.Length >= 3 && char.IsLetter(word[0]) && !word.ContainsAny('\'', '’') && !s_function.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a content word is more likely the name of a thing than a doing or a quality, by its ending.</summary>
    public static bool MayBeNoun(string word) =>
        word.Length >= 4 && !s_otherEndings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>A clause without the openings that carry nothing.</summary>
    public static ReadOnlySpan<char> WithoutOpening(ReadOnlySpan<char> clause)
    {
        for (var again = true; again;)
        {
            again = false;
            clause = clause.TrimStart(" ,.-–—…\"'“‘(*");
            foreach (var opening in s_openings)
            {
                if (clause.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                    && clause.Length > opening.Length
                    && !char.IsLetterOrDigit(clause[opening.Length])
                    && clause[opening.Length] is not ('\'' or '’'))
                {
                    clause = clause[opening.Length..];
                    again = true;
                    break;
                }
            }
        }

        return clause;
    }
}
