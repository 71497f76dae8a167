using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Features;

/// <summary>
/// Words and neighbouring pairs, apart for sentences that ask and that state, and for a sentence's opening word. Numbers stand
/// for their kind only: said before, or new.
/// </summary>
internal static class WordCues
{
    public const string OldNumber = "#old";
    public const string NewNumber = "#new";

    private static readonly ulong s_old = WordHash.Of(OldNumber);
    private static readonly ulong s_new = WordHash.Of(NewNumber);

    public static List<WordCue> Read(TurnView turn)
    {
        var cues = new List<WordCue>(turn.Tutor.Tokens.Length * 2);
        foreach (var sentence in turn.Tutor.Sentences)
        {
            if (sentence.Kind != SentenceKind.Code)
            {
                Read(turn, sentence, cues);
            }
        }

        return cues;
    }

    /// <summary>The cue's hash from its name, such as <c>asks:how did</c>, <c>opens:try</c>.</summary>
    public static ulong HashOf(string name)
    {
        var (scope, words) = (name[..name.IndexOf(':', StringComparison.Ordinal)], name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' '));
        var first = HashOfWord(words[0]);
        var content = words.Length == 1 ? first : WordHash.Pair(first, HashOfWord(words[1]));
        return Scoped(content, scope == "asks", scope == "opens");
    }

    /// <summary>The cue's name in the text.</summary>
    public static string NameOf(WordCue cue, TurnView turn)
    {
        var scope = cue.Opens ? "opens:" : cue.Asks ? "asks:" : "states:";
        var words = new List<string>();
        for (var at = cue.First; at < cue.End; at++)
        {
            var token = turn.Tutor.Tokens[at];
            words.Add(token.IsNumber ? (turn.Prior.Known(token) ? OldNumber : NewNumber) : Plain(turn.Tutor.Text.AsSpan(token.Start, token.End - token.Start)));
        }

        return scope + string.Join(' ', words);
    }

    private static void Read(TurnView turn, in Sentence sentence, List<WordCue> cues)
    {
        var (previous, last, opened) = (0UL, -1, false);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var token = turn.Tutor.Tokens[at];
            if (token.Kind is TokenKind.Word or TokenKind.Number || token.Is('='))
            {
                var hash = token.IsNumber ? (turn.Prior.Known(token) ? s_old : s_new) : token.Hash;
                cues.Add(new WordCue(Scoped(hash, sentence.Asks, false), at, at + 1, sentence.Asks, false));
                if (last == at - 1 && last >= 0)
                {
                    cues.Add(new WordCue(Scoped(WordHash.Pair(previous, hash), sentence.Asks, false), last, at + 1, sentence.Asks, false));
                }

                if (!opened && !sentence.Asks && at >= sentence.HeadToken)
                {
                    opened = true;
                    cues.Add(new WordCue(Scoped(hash, false, true), at, at + 1, false, true));
                }

                (previous, last) = (hash, at);
            }
        }
    }

    private static ulong HashOfWord(string word) => word == "=" ? '=' : WordHash.Of(word);

    private static ulong Scoped(ulong content, bool asks, bool opens) => WordHash.Pair(opens ? 3UL : asks ? 1UL : 2UL, content);

    private static string Plain(ReadOnlySpan<char> word)
    {
        var plain = new System.Text.StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c) || c == '=')
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (c is '\'' or '\u2019' or '\u02BC' or '`')
            {
                plain.Append('\'');
            }
        }

        return plain.ToString();
    }
}
