using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Features;

/// <summary>Counts over a turn's sentences and tokens, stated and asked apart, made in one pass.</summary>
internal sealed class TurnTally
{
    public TurnTally(TurnView turn)
    {
        var sentences = turn.Tutor.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            Sentences(sentences[i], i, turn.Questions);
            foreach (var token in turn.Tutor.TokensOf(sentences[i]))
            {
                Count(token, sentences[i].Asks, turn.Prior);
            }

            Lists |= turn.Tutor.Tokens[sentences[i].First].Mark is '*' or '-' or '•' or '#' && sentences.Length > 1;
        }
    }

    public int Marked { get; private set; }

    public int Unmarked { get; private set; }

    public int Stated { get; private set; }

    public int Asked { get; private set; }

    public int Acknowledged { get; private set; }

    public int StatedBefore { get; private set; }

    public int StatedAfter { get; private set; }

    public int Statements { get; private set; }

    public int LongestStatement { get; private set; }

    public int Exclaims { get; private set; }

    public bool Lists { get; private set; }

    public bool Code { get; private set; }

    public int NumbersStated { get; private set; }

    public int NumbersAsked { get; private set; }

    public int NewNumbersStated { get; private set; }

    public int NewNumbersAsked { get; private set; }

    public int EqualsStated { get; private set; }

    public int EqualsAsked { get; private set; }

    public int OperatorsStated { get; private set; }

    public int OperatorsAsked { get; private set; }

    public int StatedContent { get; private set; }

    public int StatedKnown { get; private set; }

    public int StatedStudent { get; private set; }

    public int AskedContent { get; private set; }

    public int AskedKnown { get; private set; }

    public int AskedStudent { get; private set; }

    public bool ResultStated { get; private set; }

    public bool ResultAsked { get; private set; }

    public int ReferenceNewStated { get; private set; }

    public int QuotesStated { get; private set; }

    public int QuotesAsked { get; private set; }

    public int YouStated { get; private set; }

    public int YouAsked { get; private set; }

    public int SelfStated { get; private set; }

    public int SelfAsked { get; private set; }

    public int WeStated { get; private set; }

    public int WeAsked { get; private set; }

    public int Words { get; private set; }

    public int FunctionWords { get; private set; }

    private void Sentences(in Sentence sentence, int number, QuestionCount questions)
    {
        Code |= sentence.Kind == SentenceKind.Code;
        Exclaims += sentence.Mark == '!' ? 1 : 0;
        if (sentence.Asks)
        {
            Asked += sentence.Words;
            Marked += sentence.Mark == '?' ? 1 : 0;
            Unmarked += sentence is { Kind: SentenceKind.Question, Mark: not '?' } ? 1 : 0;
        }
        else if (sentence.Kind == SentenceKind.Acknowledgement)
        {
            Acknowledged += sentence.Words;
        }
        else
        {
            Stated += sentence.Words;
            Statements++;
            LongestStatement = Math.Max(LongestStatement, sentence.Words);
            StatedBefore += questions.First < 0 || number < questions.First ? sentence.Words : 0;
            StatedAfter += questions.Main >= 0 && number > questions.Main ? sentence.Words : 0;
        }
    }

    private void Count(in Token token, bool asks, PriorText prior)
    {
        switch (token.Kind)
        {
            case TokenKind.Word:
                Pronouns(token, asks);
                Words++;
                FunctionWords += Reading.Words.Function.Has(token) ? 1 : 0;
                if (!Reading.Words.Stop.Has(token))
                {
                    Content(token, asks, prior);
                }

                break;
            case TokenKind.Number:
                Number(token, asks, prior);
                Content(token, asks, prior);
                break;
            default:
                Sign(token.Mark, asks);
                break;
        }
    }

    private void Pronouns(in Token token, bool asks)
    {
        var (you, self, we) = (Reading.Words.You.Has(token) ? 1 : 0, Reading.Words.Self.Has(token) ? 1 : 0, Reading.Words.We.Has(token) ? 1 : 0);
        if (asks)
        {
            (YouAsked, SelfAsked, WeAsked) = (YouAsked + you, SelfAsked + self, WeAsked + we);
        }
        else
        {
            (YouStated, SelfStated, WeStated) = (YouStated + you, SelfStated + self, WeStated + we);
        }
    }

    private void Content(in Token token, bool asks, PriorText prior)
    {
        var (known, student) = (prior.Known(token) ? 1 : 0, prior.StudentSaid(token) ? 1 : 0);
        if (asks)
        {
            (AskedContent, AskedKnown, AskedStudent) = (AskedContent + 1, AskedKnown + known, AskedStudent + student);
        }
        else
        {
            (StatedContent, StatedKnown, StatedStudent) = (StatedContent + 1, StatedKnown + known, StatedStudent + student);
            ReferenceNewStated += known == 0 && prior.InReference(token) ? 1 : 0;
        }
    }

    private void Number(in Token token, bool asks, PriorText prior)
    {
        var (fresh, result) = (prior.Known(token) ? 0 : 1, token.Hash == prior.ReferenceResult && !prior.StudentSaid(token));
        if (asks)
        {
            (NumbersAsked, NewNumbersAsked, ResultAsked) = (NumbersAsked + 1, NewNumbersAsked + fresh, ResultAsked || result);
        }
        else
        {
            (NumbersStated, NewNumbersStated, ResultStated) = (NumbersStated + 1, NewNumbersStated + fresh, ResultStated || result);
        }
    }

    private void Sign(char mark, bool asks)
    {
        var (equals, operation, quote) = (mark == '=' ? 1 : 0, mark is '+' or '*' or '/' or '^' or '%' or '<' or '>' ? 1 : 0, mark == '"' ? 1 : 0);
        if (asks)
        {
            (EqualsAsked, OperatorsAsked, QuotesAsked) = (EqualsAsked + equals, OperatorsAsked + operation, QuotesAsked + quote);
        }
        else
        {
            (EqualsStated, OperatorsStated, QuotesStated) = (EqualsStated + equals, OperatorsStated + operation, QuotesStated + quote);
        }
    }
}
