using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Students;

/// <summary>The words by which the student tells that it is asked something, and what about.</summary>
internal static class QuestionCues
{
    // Asked without a question mark, at the start of a sentence.
    private static readonly string[] s_invitations =
    [
        "tell me", "explain to me", "describe", "walk me through", "say more", "help me see", "help me understand", "give me an example",
        "show me", "i wonder", "i'm curious", "i am curious", "imagine", "suppose", "put it in your own words", "try to say",
    ];

    // First match wins, so the rarer and surer cues stand first.
    private static readonly (QuestionType Type, string[] Cues)[] s_types =
    [
        (QuestionType.Meta,
        [
            "so far", "our conversation", "this conversation", "where are we", "where we are", "where we've got", "step back", "stepping back",
            "looking back", "we trying to", "the question we", "question itself", "why is this question", "what have we", "what have you learned",
            "changed your mind", "your thinking changed", "how is this going", "helping you", "which question should",
        ]),
        (QuestionType.Definitions,
        [
            "mean by", "do you mean", "does it mean", "what does", "define", "definition", "meaning", "in your own words", "what is a ", "what is an ",
            "what counts as", "what makes something", "how would you describe", "what exactly is", "say it differently", "by the word", "clarify",
        ]),
        (QuestionType.Assumptions,
        [
            "assum", "taking for granted", "take for granted", "taken for granted", "presuppos", "rely on", "relying on", "rest on", "rests on",
            "depend on", "depends on", "have to be true", "has to be true", "must be true", "need to be true", "would need to hold", "granted",
        ]),
        (QuestionType.Evidence, ["how do you know", "how could you know", "what makes you", "what made you", "evidence", "how sure", "how certain", "what shows"]),
        (QuestionType.Alternatives,
        [
            "another way", "other way", "someone else", "somebody else", "who disagree", "alternative", "else could", "else might", "what else",
            "different explanation", "other explanation", "counterexample", "counter-example", "opposite", "a case where", "a case in which",
            "an example where", "exception", "other side", "instead", "differently", "a friend who", "other possib", "otherwise",
        ]),
        (QuestionType.Implications,
        [
            "what would happen", "what happens", "would follow", "follows from", "what follows", "consequence", "lead to", "leads to", "imply", "implies",
            "what would that", "what would it", "then what", "what if", "if that", "if so", "if this", "what would you expect", "predict", "result in", "if you ",
            "if we ", "if it ", "if your", "if the", "if a ",
        ]),
        (QuestionType.Evidence,
        [
            "how did you", "how could you", "how can you", "how would you", "why", "reason", "support", "convince", "where did you", "where does",
            "what did you see", "check", "test", "because",
        ]),
    ];

    /// <summary>What a question probes; null where no cue is found.</summary>
    public static QuestionType? TypeOf(string questions)
    {
        foreach (var (type, cues) in s_types)
        {
            if (cues.Any(cue => questions.Contains(cue, StringComparison.Ordinal)))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The sentences of a lower-case text that ask, joined by spaces, and the words in them.</summary>
    public static (string Questions, int Words) QuestionsOf(string text)
    {
        var questions = new List<string>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !EndsSentence(text, at))
            {
                continue;
            }

            var sentence = text.AsSpan(start, Math.Min(at + 1, text.Length) - start).Trim(" \t\r\n*_>\"'-#").ToString();
            if (Asks(sentence))
            {
                questions.Add(sentence);
            }

            start = at + 1;
        }

        return (string.Join(' ', questions), questions.Sum(question => TutorMove.CountWords(question)));
    }

    private static bool Asks(string sentence) =>
        sentence.Any(char.IsLetterOrDigit) && (IsQuestionMark(sentence[^1]) || s_invitations.Any(invitation => sentence.StartsWith(invitation, StringComparison.Ordinal)));

    private static bool EndsSentence(string text, int at) => text[at] switch
    {
        '\n' or '!' or '。' or '！' => true,
        // A point within a number or a name does not end a sentence.
        '.' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '"' or '\'' or ')' or '*',
        var other => IsQuestionMark(other),
    };

    // Latin, Arabic and full-width question marks; the Greek one cannot be told from a semicolon.
    private static bool IsQuestionMark(char character) => character is '?' or '？' or '؟';
}
