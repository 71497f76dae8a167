using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Features;

/// <summary>
/// Words and neighbouring pairs, apart for sentences that ask and that state, and for a sentence's opening word; and their stems
/// wherever they stand. Numbers stand for their kind only: said before, or new.
/// </summary>
internal static class WordCues
{
    public const string OldNumber = "#old";
    public const string NewNumber = "#new";

    private static readonly ulong s_old = WordHash.Of(OldNumber);
    private static readonly ulong s_new = WordHash.Of(NewNumber);

    public static List<WordCue> Read(TurnView turn)
    {
        var cues = new List<WordCue>(turn.Tutor.Tokens.Length * 4);
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
        return Scoped(content, Enum.Parse<CueScope>(scope, ignoreCase: true));
    }

    /// <summary>The cue's name in the text.</summary>
    public static string NameOf(WordCue cue, TurnView turn)
    {
        var scope = ScopeName(cue.Scope);
        var words = new List<string>();
        for (var at = cue.First; at < cue.End; at++)
        {
            var token = turn.Tutor.Tokens[at];
            var word = turn.Tutor.Text.AsSpan(token.Start, token.End - token.Start);
            words.Add(token.IsNumber ? (turn.Prior.Known(token) ? OldNumber : NewNumber)
                : Plain(cue.Scope == CueScope.Turn && token.IsWord ? word[..WordStem.Length(word)] : word));
        }

        return scope + string.Join(' ', words);
    }

    /// <summary>The scope's part of a cue's name, such as <c>asks:</c>.</summary>
    public static string ScopeName(CueScope scope) => RuleNames.Snake(scope.ToString()) + ":";

    internal static ulong HashOfPlain(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Seed;
        foreach (var letter in word)
        {
            hash = char.IsLetterOrDigit(letter) ? WordHash.Add(hash, letter) : letter is '\'' or '\u2019' or '\u02BC' or '`' ? WordHash.Add(hash, '\'') : hash;
        }

        return hash;
    }

    private static void Read(TurnView turn, in Sentence sentence, List<WordCue> cues)
    {
        var scope = sentence.Asks ? CueScope.Asks : CueScope.States;
        var (previous, previousStem, last, opened) = (0UL, 0UL, -1, sentence.Asks);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var token = turn.Tutor.Tokens[at];
            if (!(token.Kind is TokenKind.Word or TokenKind.Number || token.Is('=')))
            {
                continue;
            }

            var hash = token.IsNumber ? (turn.Prior.Known(token) ? s_old : s_new) : token.Hash;
            var stem = token.IsWord ? WordStem.HashOf(token, turn.Tutor.Text) : hash;
            cues.Add(new WordCue(Scoped(hash, scope), at, at + 1, scope));
            cues.Add(new WordCue(Scoped(stem, CueScope.Turn), at, at + 1, CueScope.Turn));
            if (last == at - 1 && last >= 0)
            {
                cues.Add(new WordCue(Scoped(WordHash.Pair(previous, hash), scope), last, at + 1, scope));
                cues.Add(new WordCue(Scoped(WordHash.Pair(previousStem, stem), CueScope.Turn), last, at + 1, CueScope.Turn));
            }

            if (!opened && at >= sentence.HeadToken)
            {
                opened = true;
                cues.Add(new WordCue(Scoped(hash, CueScope.Opens), at, at + 1, CueScope.Opens));
            }

            (previous, previousStem, last) = (hash, stem, at);
        }
    }

    private static ulong HashOfWord(string word) => word == "=" ? '=' : WordHash.Of(word);

    private static ulong Scoped(ulong content, CueScope scope) => WordHash.Pair((ulong)scope, content);

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
