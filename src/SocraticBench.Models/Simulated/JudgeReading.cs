using System.Text.RegularExpressions;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Models.Simulated;

/// <summary>
/// The simulated judge's own way to read a turn: sentence by sentence, asking or telling. On purpose not the heuristic scorer's rules,
/// or the two would agree by construction.
/// </summary>
/// <param name="Form">Form before noise, 0..10.</param>
/// <param name="Substance">Substance before noise, 0..10.</param>
/// <param name="Purity">Purity before noise, 0..10.</param>
/// <param name="Violations">What it holds against the turn.</param>
internal sealed partial record JudgeReading(double Form, double Substance, double Purity, IReadOnlyList<Violation> Violations)
{
    private const int LectureWords = 35;

    // Far beyond any tutor turn that is not broken; a reply of megabytes is judged by its beginning.
    private const int MostRead = 20_000;

    private static readonly Violation[] s_badForm = [Violation.ClosedQuestion, Violation.LeadingQuestion];

    public static JudgeReading Of(string studentText, string tutorText)
    {
        tutorText = tutorText.Length > MostRead ? tutorText[..MostRead] : tutorText;
        var sentences = Sentences().Matches(Quoted().Replace(tutorText, "x")).Select(match => match.Value.Trim()).Where(s => s.Length > 1).ToList();
        var asked = sentences.Where(sentence => sentence.EndsWith('?')).ToList();
        var toldWords = sentences.Except(asked).Sum(sentence => sentence.Count(char.IsWhiteSpace) + 1);
        var found = Found(sentences, asked, toldWords).Order().ToList();
        return new JudgeReading(FormOf(asked.Count, sentences, found), SubstanceOf(studentText, tutorText, asked.Count, found), PurityOf(toldWords, found), found);
    }

    private static IEnumerable<Violation> Found(List<string> sentences, List<string> asked, int toldWords)
    {
        (bool Holds, Violation Violation)[] checks =
        [
            (asked.Count == 0, Violation.NoQuestion),
            (asked.Count > 1, Violation.MultiQuestion),
            (asked.Any(Leading().IsMatch), Violation.LeadingQuestion),
            (asked.Count > 0 && asked.All(Closed().IsMatch), Violation.ClosedQuestion),
            (sentences.Any(Advising().IsMatch), Violation.AdviceLeakage),
            (sentences.Any(Revealing().IsMatch), Violation.AnswerReveal),
            (toldWords >= LectureWords, Violation.Lecturing),
        ];
        return checks.Where(check => check.Holds).Select(check => check.Violation);
    }

    private static double FormOf(int asked, List<string> sentences, List<Violation> found) =>
        asked == 0 ? 1
        : Math.Max(0, 9.8 - (asked > 1 ? 3 : 0) - (sentences[^1].EndsWith('?') ? 0 : 2) - (found.Intersect(s_badForm).Any() ? 4 : 0));

    private static double SubstanceOf(string studentText, string tutorText, int asked, List<Violation> found)
    {
        var shared = ContentWords(tutorText).Intersect(ContentWords(studentText), StringComparer.OrdinalIgnoreCase).Take(3).Count();
        return (asked == 0 ? 1 : found.Contains(Violation.LeadingQuestion) ? 2.5 : 6.5) + shared;
    }

    private static double PurityOf(int toldWords, List<Violation> found)
    {
        var purity = 9.8 - Math.Max(0, (toldWords - 15) * 0.1);
        foreach (var violation in found)
        {
            purity -= violation switch
            {
                Violation.AnswerReveal => 7,
                Violation.AdviceLeakage => 5,
                Violation.Lecturing => 4,
                Violation.LeadingQuestion => 6,
                Violation.NoQuestion => 2,
                _ => 0,
            };
        }

        return Math.Max(0, purity);
    }

    // A judge in the largest phase sees pages of pasted text; its reading of what is shared needs no more than their beginnings.
    private static IEnumerable<string> ContentWords(string text) =>
        (text.Length > 4_000 ? text[..4_000] : text)
            .Split([' ', '\n', '\t', ',', '.', '?', '!', ';', ':', '"', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => Words.IsContent(word));

    [GeneratedRegex(@"[^.!?\n]+[.!?]*", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Sentences();

    [GeneratedRegex("""["“][^"“”\n]{1,200}["”]""", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:isn't|wouldn't|don't you|aren't|can't it|surely|must be)\b|,\s*(?:right|is it|can it|no)\?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex Closed();

    [GeneratedRegex(@"\b(?:you should|you need to|you could also|make sure|be careful|remember|don't forget|i(?:'d)? (?:suggest|recommend)|the best way|a good way|my tip|one tip|it helps|it is useful)\b|^(?:try|use|apply|start by|next,|then,)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex Advising();

    [GeneratedRegex(@"\b(?:the (?:correct |right )?(?:answer|solution) (?:is|to this)|(?:is|was|are) (?:wrong|false|incorrect|mistaken)|not right|makes no difference|the answer:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex Revealing();
}
