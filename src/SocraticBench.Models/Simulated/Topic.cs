using System.Text.RegularExpressions;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Models.Simulated;

/// <summary>What a student message is about, in its own words, ready to be woven into a reply.</summary>
/// <param name="Claim">A short clause that may follow "that" or "if": mirrored where it reads as a statement, else in quotation marks.</param>
/// <param name="Idea">The same as a noun phrase.</param>
/// <param name="Word">Its weightiest word, in quotation marks.</param>
/// <param name="Quote">The clause as the student wrote it, in quotation marks.</param>
internal sealed partial record Topic(string Claim, string Idea, string Word, string Quote)
{
    private const int MostWords = 14;

    private static readonly string[] s_hearsay = ["heard", "read", "apparently", "someone", "told", "says", "said", "saw", "video", "article", "everyone"];

    private static readonly string[] s_links = ["and", "or", "when", "if", "which", "that", "than", "while", "until", "after", "before"];

    /// <summary>What is said where the student said nothing.</summary>
    public static Topic None { get; } = new("it is as you say", "what you just wrote", "this", "what you just wrote");

    /// <summary>One of the weightier clauses of a message, by chance.</summary>
    public static Topic Of(string message, Chance chance) => Of(Clauses(message), chance);

    /// <summary>The clause that looks most like hearsay or a stray figure, which is how red herrings come.</summary>
    public static Topic OfSideClaim(string message, Chance chance)
    {
        var clauses = Clauses(message);
        var side = clauses.Where(LooksLikeHearsay).ToList();
        return Of(side.Count > 0 ? side : clauses, chance);
    }

    /// <summary>The topic as slots of a <see cref="Grammar"/> pattern.</summary>
    public Dictionary<string, string> Slots() => new(StringComparer.Ordinal) { ["claim"] = Claim, ["idea"] = Idea, ["word"] = Word };

    private static Topic Of(List<string> clauses, Chance chance)
    {
        if (clauses.Count == 0)
        {
            return None;
        }

        // "Fair enough" and "let me think" are clauses too, and no claims: what weighs under half of the weightiest is left alone.
        var weighty = clauses.Where(candidate => 2 * Weight(candidate) >= clauses.Max(Weight)).OrderByDescending(Weight).Take(3).ToList();
        var clause = chance.Pick(weighty);
        var words = clause.Split(' ');
        var content = words.Select(word => word.Trim(',', '\'', '’', '"')).Where(word => Words.IsContent(word)).ToList();
        var word = chance.Pick(content.OrderByDescending(Words.MayBeNoun).ThenByDescending(candidate => candidate.Length).Take(2).ToList());
        var said = Mirror.IsStatement(words) ? Mirror.Said(words) : null;
        return new Topic(said ?? $"\"{clause}\"", Named(clause, said, chance), $"\"{word}\"", $"\"{clause}\"");
    }

    private static string Named(string clause, string? said, Chance chance) => said is null
        ? $"\"{clause}\""
        : chance.NextInt(4) switch
        {
            0 => $"the idea that {said}",
            1 => $"your point that {said}",
            2 => $"the claim that {said}",
            _ => $"\"{clause}\"",
        };

    private static bool LooksLikeHearsay(string clause) =>
        clause.Any(char.IsDigit) || s_hearsay.Any(cue => clause.Contains(cue, StringComparison.OrdinalIgnoreCase));

    private static int Weight(string clause) => clause.Split(' ').Count(word => Words.IsContent(word.Trim(',', '\'', '’', '"')));

    // A plea or a question of the student's is no claim to build on; it is taken only where there is nothing else.
    private static List<string> Clauses(string message)
    {
        var sentences = Sentences().Matches(Passage.Of(message)).Select(match => match.Value).ToList();
        var claims = sentences.Where(sentence => !sentence.EndsWith('?') && !Plea.IsIn(sentence)).ToList();
        return ClausesOf(claims) is { Count: > 0 } found ? found : ClausesOf(sentences);
    }

    private static List<string> ClausesOf(List<string> sentences) =>
        sentences.SelectMany(sentence => Joints().Split(sentence)).Select(Shortened).Where(clause => Weight(clause) > 0).Distinct().ToList();

    private static string Shortened(string clause)
    {
        var words = Words.WithoutOpening(clause).ToString()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('"', '“', '”', '.', '!', '?', ';', ':', '(', ')', '*', '`', '…', '[', ']', '{', '}'))
            .Where(word => word.Length > 0)
            .ToList();
        return words.Count <= MostWords ? string.Join(' ', words).TrimEnd(',') : Cut(words);
    }

    // Better a shorter clause than one that breaks off in the middle of its second half.
    private static string Cut(List<string> words)
    {
        var link = words.FindLastIndex(MostWords, word => s_links.Contains(word, StringComparer.OrdinalIgnoreCase));
        var end = link >= 5 ? link : MostWords;
        while (end > 0 && !Words.IsContent(words[end - 1].Trim(',', '\'')) && !words[end - 1].Any(char.IsDigit))
        {
            end--;
        }

        return string.Join(' ', words.Take(end)).TrimEnd(',');
    }

    [GeneratedRegex(@"(?:[^.!?\n]|\.(?=\d))+[.!?]?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\s*[,;:()–—]\s+|\s+(?:because|but|so|since|although|though|whereas|and then)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Joints();
}
