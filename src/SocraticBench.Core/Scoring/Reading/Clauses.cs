namespace SocraticBench.Core.Scoring.Reading;

/// <summary>Where clauses open within a sentence, and what opens them.</summary>
internal static class Clauses
{
    private static readonly ulong Or = WordHash.Of("or");
    private static readonly ulong If = WordHash.Of("if");
    private static readonly ulong About = WordHash.Of("about");
    private static readonly ulong What = WordHash.Of("what");
    private static readonly ulong WhatIs = WordHash.Of("what's");
    private static readonly ulong How = WordHash.Of("how");
    private static readonly ulong HowIs = WordHash.Of("how's");
    private static readonly ulong Why = WordHash.Of("why");
    private static readonly ulong Come = WordHash.Of("come");
    private static readonly ulong Whats = WordHash.Of("whats");

    /// <summary>The first token that is not a discourse marker, mark or number of a list.</summary>
    public static int SkipOpening(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var at = first;
        while (at < end - 1 && (tokens[at].Kind is TokenKind.Mark or TokenKind.Symbol or TokenKind.LineBreak || Words.Opening.Has(tokens[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>The next token after <paramref name="at"/> that opens a clause; −1 where none does.</summary>
    public static int Next(ReadOnlySpan<Token> tokens, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (tokens[i].IsWord && Opens(tokens, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a question stands here without its mark: question word and auxiliary, or auxiliary and subject.</summary>
    public static bool OpensQuestion(ReadOnlySpan<Token> tokens, int at)
    {
        if (!tokens[at].IsWord || at + 1 >= tokens.Length)
        {
            return tokens[at].Hash == Why;
        }

        var next = tokens[at + 1];
        if (Words.Question.Has(tokens[at]))
        {
            return Words.Auxiliary.Has(next) || (tokens[at].Hash == Why && next.IsWord) || tokens[at].Hash == WhatIs || tokens[at].Hash == Whats
                || (tokens[at].Hash == How && (Words.Quantity.Has(next) || next.Hash == About || next.Hash == Come))
                || (tokens[at].Hash == What && (next.Hash == If || next.Hash == About));
        }

        return Words.Auxiliary.Has(tokens[at]) && Words.Subject.Has(next);
    }

    /// <summary>The last clause that opens with a question word or an auxiliary; −1 where none does.</summary>
    public static int LastQuestionClause(ReadOnlySpan<Token> tokens, int opening)
    {
        var last = -1;
        for (var at = opening; at >= 0 && at < tokens.Length; at = Next(tokens, at, tokens.Length))
        {
            var opens = at == opening
                ? Words.Question.Has(tokens[at]) || Words.Auxiliary.Has(tokens[at])
                : OpensQuestion(tokens, at);
            last = opens && !IsTail(tokens, at) ? at : last;
        }

        return last;
    }

    /// <summary>The first question word anywhere; −1 where there is none.</summary>
    public static int FirstQuestionWord(ReadOnlySpan<Token> tokens, int opening)
    {
        for (var at = opening; at < tokens.Length; at++)
        {
            if (Words.Question.Has(tokens[at]))
            {
                return at;
            }
        }

        return -1;
    }

    public static QuestionHead HeadOf(ReadOnlySpan<Token> tokens, int at)
    {
        var (head, next) = (tokens[at], at + 1 < tokens.Length ? tokens[at + 1] : default);
        if (Words.Question.Has(head))
        {
            return head.Hash == Why || (head.Hash == How && next.Hash == Come) ? QuestionHead.Why
                : head.Hash == How && Words.Quantity.Has(next) ? QuestionHead.Quantity
                : (head.Hash == What || head.Hash == How) && (next.Hash == About || next.Hash == If) ? QuestionHead.WhatIf
                : head.Hash == How || head.Hash == HowIs ? QuestionHead.How
                : head.Hash == What || head.Hash == WhatIs || head.Hash == Whats ? QuestionHead.What
                : QuestionHead.Which;
        }

        return Words.Be.Has(head) ? QuestionHead.Be
            : Words.Do.Has(head) ? QuestionHead.Do
            : Words.Have.Has(head) ? QuestionHead.Have
            : Words.Can.Has(head) ? QuestionHead.Can
            : QuestionHead.Would;
    }

    /// <summary>"…, right?", "…, isn't it?".</summary>
    public static bool EndsInTag(ReadOnlySpan<Token> tokens, in Sentence sentence)
    {
        var last = LastWord(tokens, sentence.First);
        return last > sentence.First + 2
            && ((Words.TagEnd.Has(tokens[last]) && tokens[last - 1].Kind == TokenKind.Mark) || (last > 1 && IsTail(tokens, last - 1)));
    }

    public static bool OffersChoice(ReadOnlySpan<Token> tokens, int head)
    {
        for (var at = head + 1; at < tokens.Length - 1; at++)
        {
            if (tokens[at].Hash == Or && tokens[at].IsWord)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Opens(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at - 1].Mark is ',' or ';' or ':' or '-' or '"' or '(' or '\n' || Words.QuestionPivot.Has(tokens[at - 1]);

    private static bool IsTail(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Is(',') && Words.Auxiliary.Has(tokens[at]) && LastWord(tokens, at) == at + 1 && Words.Subject.Has(tokens[at + 1]);

    private static int LastWord(ReadOnlySpan<Token> tokens, int first)
    {
        // Eight closing marks are plenty; without a bound a long tail of marks after many clauses would cost their product.
        var at = tokens.Length - 1;
        for (var left = 8; left > 0 && at > first && tokens[at].Kind is not (TokenKind.Word or TokenKind.Number); left--)
        {
            at--;
        }

        return at;
    }
}
