using System.Collections.Frozen;

namespace SocraticBench.Models.Simulated;

/// <summary>Turns a clause of the student's into one that the tutor can say of the student: "my foot hurts" becomes "your foot hurts".</summary>
internal static class Mirror
{
    private static readonly FrozenDictionary<string, string> s_swaps = new Dictionary<string, string>
    {
        ["i"] = "you", ["i'm"] = "you're", ["i’m"] = "you’re", ["im"] = "you're", ["i've"] = "you've", ["i’ve"] = "you’ve", ["i'd"] = "you'd", ["i’d"] = "you’d",
        ["i'll"] = "you'll", ["i’ll"] = "you’ll", ["me"] = "you", ["my"] = "your", ["mine"] = "yours", ["myself"] = "yourself",
        ["we"] = "you", ["we're"] = "you're", ["we've"] = "you've", ["us"] = "you", ["our"] = "your", ["ours"] = "yours", ["am"] = "are",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_auxiliaries = """
        is are was were am has have had do does did can could will would shall should may might must isn't aren't wasn't weren't hasn't haven't don't doesn't didn't
        can't couldn't won't wouldn't it's that's there's they're we're he's she's i'm i've
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_subordinate = """
        what how why who whom whose which when where while if than until after before that let please to and or
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_duty = """
        need needs must should ought have try use remember consider check start want wants could let's
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a clause reads as a statement of its own that can be said without quotation marks. Errs towards no.</summary>
    public static bool IsStatement(IReadOnlyList<string> words) =>
        words.Count is >= 3 and <= 14
        && !s_auxiliaries.Contains(words[0])
        && !s_subordinate.Contains(words[0])
        && !words.Any(IsAddressed)
        && !words.Any(SoundsOtherwiseFromTutor)
        && words.Skip(1).Any(word => s_auxiliaries.Contains(word) || LooksLikeVerb(word));

    /// <summary>The clause as said of the student.</summary>
    public static string Said(IReadOnlyList<string> words) =>
        string.Join(' ', words.Select((word, index) => Swapped(index == 0 ? Uncapitalised(word) : word)));

    // What the student says to the tutor cannot be turned round word by word.
    private static bool IsAddressed(string word) => word.StartsWith("you", StringComparison.OrdinalIgnoreCase);

    // "I need to decide" is a report; "you need to decide" is advice. "It isn't finished" is a report; in a tutor's question it leads.
    private static bool SoundsOtherwiseFromTutor(string word) =>
        s_duty.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    private static bool LooksLikeVerb(string word) =>
        word.Length > 3 && (word.EndsWith("ed", StringComparison.Ordinal) || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)));

    private static string Swapped(string word)
    {
        var bare = word.TrimEnd(',');
        return s_swaps.TryGetValue(bare, out var swap) ? swap + word[bare.Length..] : word;
    }

    // A capital at the start of a sentence is dropped only where the word cannot be a name.
    private static string Uncapitalised(string word) => Words.IsContent(word) ? word : word.ToLowerInvariant();
}
