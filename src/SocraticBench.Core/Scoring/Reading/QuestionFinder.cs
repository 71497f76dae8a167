namespace SocraticBench.Core.Scoring.Reading;

/// <summary>Decides whether a sentence asks, and how: by mark, by the opening of its clauses where the mark is missing, or by an imperative that asks.</summary>
internal static class QuestionFinder
{
    private static readonly PhraseTable Prompts = new PhraseTable().Add(0, """
        tell me | tell us | explain | please explain | describe | walk me through | talk me through | walk us through | take me through | show me how | show me why
        show me what | show me your | let me know | i wonder | i'm wondering | i was wondering | i am wondering | i'm curious | i am curious | i'd like to hear | i would like to hear
        i'd love to hear | i'd like to know | i'd like you to explain | i want you to explain | i want you to tell | say more | tell more | keep talking | keep going | go on
        give me an example | give an example | give me your | help me understand | elaborate | share your | share with me | think about what | think about how | think about why
        think about which | think about whether | consider what | consider how | consider why | consider whether | ask yourself | imagine what | justify | convince me
        define | in your own words | talk to me | talk more | fill me in | try to explain | prove | compare | see if you can | let's hear | guess what | predict
        """);

    private static readonly PhraseTable Polite = new PhraseTable().Add(0, """
        can you explain | could you explain | would you explain | can you tell | could you tell | would you tell | can you describe | could you describe | would you describe
        can you walk | could you walk | can you talk | could you talk | can you show | could you show | can you share | could you share | would you share | can you say | could you say
        can you elaborate | could you elaborate | can you give | could you give | would you give | can you help me understand | could you help me understand | will you explain
        will you tell | can you please explain | could you please explain | can you please tell | could you please tell | can you clarify | could you clarify | do you mind | would you mind
        can you think of | could you think of | can i ask | may i ask | could i ask | can you first | can you let me know | could you let me know | do you know why | do you know how
        do you remember how | do you remember what | can you remember what | do you have any ideas | do you have any thoughts | do you want to tell | can we talk | can you identify
        could you identify | can you find | can you figure out | can you see how | can you see why | can you justify | can you define | are you able to explain | are you able to tell
        would you be able to explain | would you like to tell | can you try to explain | can you expand | could you expand | can you break | could you break | can you paint
        """);

    public static Sentence Read(in Sentence sentence, ReadOnlySpan<Token> tokens)
    {
        var opening = Clauses.SkipOpening(tokens, sentence.First, sentence.End);
        if (sentence.Mark == '?')
        {
            return Asked(sentence, tokens, opening);
        }

        var (prompt, unmarked) = (-1, -1);
        for (var at = opening; at >= 0; at = Clauses.Next(tokens, at, sentence.End))
        {
            if (Prompts.Longest(tokens[..sentence.End], at) > at)
            {
                prompt = at;
            }
            else if (Clauses.OpensQuestion(tokens[..sentence.End], at))
            {
                unmarked = at;
            }
        }

        return unmarked > prompt ? Asked(sentence, tokens, opening)
            : prompt >= 0 ? sentence with { Kind = SentenceKind.Prompt, Head = QuestionHead.Prompt, HeadToken = prompt, IsPolite = true }
            : sentence with { Kind = IsAcknowledgement(sentence, tokens, opening) ? SentenceKind.Acknowledgement : SentenceKind.Statement, HeadToken = opening };
    }

    private static Sentence Asked(in Sentence sentence, ReadOnlySpan<Token> tokens, int opening)
    {
        var clause = tokens[..sentence.End];
        var head = Clauses.LastQuestionClause(clause, opening);
        if (head < 0)
        {
            head = Clauses.FirstQuestionWord(clause, opening);
        }

        var polite = head >= 0 && Polite.Longest(clause, head) > head;
        var prompt = head < 0 && Prompts.Longest(clause, opening) > opening;
        var kind = head >= 0 ? Clauses.HeadOf(clause, head)
            : prompt ? QuestionHead.Prompt
            : sentence.Words < 4 ? QuestionHead.Fragment : QuestionHead.Statement;
        return sentence with
        {
            Kind = SentenceKind.Question,
            Head = kind,
            HeadToken = head >= 0 ? head : opening,
            IsTag = Clauses.EndsInTag(clause, sentence),
            IsChoice = Clauses.OffersChoice(clause, head >= 0 ? head : opening),
            IsNegative = head >= 0 && Words.NegativeAuxiliary.Has(tokens[head]),
            IsPolite = polite || prompt,
        };
    }

    private static bool IsAcknowledgement(in Sentence sentence, ReadOnlySpan<Token> tokens, int opening) =>
        sentence.Words <= 4 && (opening > sentence.First || Words.Opening.Has(tokens[sentence.First]));
}
