using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring;

/// <summary>The questions of a turn: how many, which is the main one, and how many remain once a restatement of the same question counts once.</summary>
internal sealed class QuestionCount
{
    public QuestionCount(TurnReading turn)
    {
        var (asked, previous) = (0, -1);
        for (var i = 0; i < turn.Sentences.Length; i++)
        {
            var sentence = turn.Sentences[i];
            if (!sentence.Asks)
            {
                continue;
            }

            First = asked == 0 ? i : First;
            asked++;
            if (IsPhatic(sentence))
            {
                continue;
            }

            // "Why? Why do you think so?" and a question said again in other words are one question.
            Real += previous >= 0 && Restates(turn, turn.Sentences[previous], sentence) ? 0 : 1;
            previous = i;
            Main = i;
        }

        Asked = asked;
        Main = Main < 0 ? First : Main;
    }

    /// <summary>Sentences that ask, of any kind.</summary>
    public int Asked { get; }

    /// <summary>Different questions: checks like "okay?" left out, restatements counted once.</summary>
    public int Real { get; }

    /// <summary>Index of the first sentence that asks; −1 where none does.</summary>
    public int First { get; } = -1;

    /// <summary>Index of the last real question; −1 where nothing is asked.</summary>
    public int Main { get; } = -1;

    private static bool IsPhatic(in Sentence sentence) =>
        sentence is { Kind: SentenceKind.Question, Words: <= 2, Head: QuestionHead.Fragment or QuestionHead.Statement };

    private static bool Restates(TurnReading turn, in Sentence first, in Sentence second)
    {
        if (second.Words <= 2 || (first.Words <= 2 && first.Head == second.Head))
        {
            return true;
        }

        var (shared, content) = (0, 0);
        foreach (var token in turn.TokensOf(second))
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number && !Words.Stop.Has(token))
            {
                content++;
                shared += Holds(turn.TokensOf(first), token.Hash) ? 1 : 0;
            }

            if (content >= 40)
            {
                break;
            }
        }

        return content > 0 && shared * 2 >= content && (first.Head == second.Head || shared * 4 >= content * 3);
    }

    private static bool Holds(ReadOnlySpan<Token> tokens, ulong hash)
    {
        foreach (var token in tokens.Length > 80 ? tokens[^80..] : tokens)
        {
            if (token.Hash == hash)
            {
                return true;
            }
        }

        return false;
    }
}
