using SocraticBench.Core.Scoring.Cues;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Features;

/// <summary>Measures the fixed features of a turn.</summary>
internal static class FeatureReader
{
    public static FeatureVector Read(TurnView turn)
    {
        var vector = new FeatureVector();
        var tally = new TurnTally(turn);
        Questions(turn, tally, vector);
        Heads(turn, vector);
        Lengths(turn, tally, vector);
        NumberFeatures.Read(turn, tally, vector);
        Ties(turn, tally, vector);
        Student(turn, tally, vector);
        Style(turn, tally, vector);
        Flow(turn, vector);
        for (var cue = 0; cue < CuePhrases.Count; cue++)
        {
            vector.Set(FeatureNames.Stating((Cue)cue), Math.Min(turn.Stating((Cue)cue), 2) / 2.0);
            vector.Set(FeatureNames.Asking((Cue)cue), Math.Min(turn.Asking((Cue)cue), 2) / 2.0);
        }

        return vector;
    }

    internal static double Log(int count) => Math.Log2(1 + count) / 6;

    internal static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static void Questions(TurnView turn, TurnTally tally, FeatureVector vector)
    {
        var questions = turn.Questions;
        var sentences = turn.Tutor.Sentences;
        vector.Set(TurnFeature.Asks, questions.Asked > 0);
        vector.Set(TurnFeature.Marked, tally.Marked > 0);
        vector.Set(TurnFeature.MarkLast, sentences is [.., { Mark: '?' }]);
        vector.Set(TurnFeature.AskLast, sentences is [.., { Asks: true }]);
        vector.Set(TurnFeature.OneQuestion, questions.Real == 1);
        vector.Set(TurnFeature.SeveralQuestions, questions.Real >= 2);
        vector.Set(TurnFeature.ThreeQuestions, questions.Asked >= 3);
        vector.Set(TurnFeature.UnmarkedQuestion, tally.Unmarked > 0);
        vector.Set(TurnFeature.PromptOnly, questions.Asked > 0 && tally.Marked == 0 && tally.Unmarked == 0);
    }

    private static void Heads(TurnView turn, FeatureVector vector)
    {
        if (turn.Questions.Main < 0)
        {
            return;
        }

        var main = turn.Tutor.Sentences[turn.Questions.Main];
        vector.Set(TurnFeature.MainWhat + ((int)main.Head - (int)QuestionHead.What), true);
        vector.Set(TurnFeature.Tag, main.IsTag);
        vector.Set(TurnFeature.Choice, main.IsChoice);
        vector.Set(TurnFeature.NegativeAuxiliary, main.IsNegative);
        vector.Set(TurnFeature.PoliteOpener, main.IsPolite);
        vector.Set(TurnFeature.EmbeddedQuestionWord, Embeds(turn, main));
        vector.Set(TurnFeature.MainLog, Log(main.Words));
        var (why, how, what, yesNo) = (false, false, false, false);
        foreach (var sentence in turn.Tutor.Sentences)
        {
            why |= sentence.Head == QuestionHead.Why;
            how |= sentence.Head == QuestionHead.How;
            what |= sentence.Head == QuestionHead.What;
            yesNo |= Rules.FormRules.IsClosed(sentence);
        }

        vector.Set(TurnFeature.AnyWhy, why);
        vector.Set(TurnFeature.AnyHow, how);
        vector.Set(TurnFeature.AnyWhat, what);
        vector.Set(TurnFeature.AnyYesNo, yesNo);
    }

    private static bool Embeds(TurnView turn, in Sentence main)
    {
        foreach (var token in turn.Tutor.Tokens[Math.Min(main.HeadToken + 1, main.End)..main.End])
        {
            if (Words.Question.Has(token))
            {
                return true;
            }
        }

        return false;
    }

    private static void Lengths(TurnView turn, TurnTally tally, FeatureVector vector)
    {
        var words = tally.Stated + tally.Asked + tally.Acknowledged;
        vector.Set(TurnFeature.WordsLog, Log(words));
        vector.Set(TurnFeature.StatedLog, Log(tally.Stated));
        vector.Set(TurnFeature.AskedLog, Log(tally.Asked));
        vector.Set(TurnFeature.AtMost3Words, words <= 3);
        vector.Set(TurnFeature.AtMost6Words, words <= 6);
        vector.Set(TurnFeature.AtLeast25Words, words >= 25);
        vector.Set(TurnFeature.AtLeast45Words, words >= 45);
        vector.Set(TurnFeature.AtLeast80Words, words >= 80);
        vector.Set(TurnFeature.AskedShare, Share(tally.Asked, words));
        vector.Set(TurnFeature.StatedBeforeLog, turn.Questions.Asked > 0 ? Log(tally.StatedBefore) : 0);
        vector.Set(TurnFeature.StatedAfterLog, turn.Questions.Asked > 0 ? Log(tally.StatedAfter) : 0);
        vector.Set(TurnFeature.SentencesLog, Log(turn.Tutor.Sentences.Length));
        vector.Set(TurnFeature.StatementsLog, Log(tally.Statements));
        vector.Set(TurnFeature.LongestStatementLog, Log(tally.LongestStatement));
        vector.Set(TurnFeature.Acknowledges, tally.Acknowledged > 0);
        vector.Set(TurnFeature.NoAskShort, turn.Questions.Asked == 0 && words <= 6);
    }

    private static void Ties(TurnView turn, TurnTally tally, FeatureVector vector)
    {
        vector.Set(TurnFeature.StatedKnownShare, Share(tally.StatedKnown, tally.StatedContent));
        vector.Set(TurnFeature.StatedStudentShare, Share(tally.StatedStudent, tally.StatedContent));
        vector.Set(TurnFeature.StatedNewLog, Log(tally.StatedContent - tally.StatedKnown));
        vector.Set(TurnFeature.AskedKnownShare, Share(tally.AskedKnown, tally.AskedContent));
        vector.Set(TurnFeature.AskedStudentShare, Share(tally.AskedStudent, tally.AskedContent));
        vector.Set(TurnFeature.AskedNewLog, Log(tally.AskedContent - tally.AskedKnown));
        vector.Set(TurnFeature.StudentEcho, Share(tally.AskedStudent + tally.StatedStudent, turn.Prior.StudentWords));
        vector.Set(TurnFeature.ReferenceResultStated, tally.ResultStated);
        vector.Set(TurnFeature.ReferenceResultAsked, tally.ResultAsked);
        vector.Set(TurnFeature.ReferenceNewStated, Log(tally.ReferenceNewStated));
    }

    private static void Student(TurnView turn, TurnTally tally, FeatureVector vector)
    {
        var prior = turn.Prior;
        vector.Set(TurnFeature.StudentAsks, prior.StudentAsks);
        vector.Set(TurnFeature.StudentShort, prior.StudentWords is > 0 and <= 3);
        vector.Set(TurnFeature.StudentLong, prior.StudentWords >= 30);
        vector.Set(TurnFeature.StudentNumbers, prior.StudentHasNumbers);
        vector.Set(TurnFeature.StudentUncertain, StudentCues.Uncertain(prior.Student));
        vector.Set(TurnFeature.StudentAgrees, StudentCues.Agrees(prior.Student));
        vector.Set(TurnFeature.StudentSilent, prior.StudentWords == 0);
        vector.Set(TurnFeature.FirstTurn, prior.ContextTurns <= 1);
        vector.Set(TurnFeature.ContextLog, Log(Math.Min(prior.ContextTurns, 8)));
        vector.Set(TurnFeature.NoAskWithStudentAsking, turn.Questions.Asked == 0 && prior.StudentAsks);
        vector.Set(TurnFeature.AskedOfNumbers, turn.Questions.Asked > 0 && prior.StudentHasNumbers);
        vector.Set(TurnFeature.StatedBeforeNumbersAsk, turn.Questions.Asked > 0 && prior.StudentHasNumbers ? Log(tally.StatedBefore) : 0);
    }

    private static void Flow(TurnView turn, FeatureVector vector)
    {
        var sentences = turn.Tutor.Sentences;
        var (questions, prior) = (turn.Questions, turn.Prior);
        vector.Set(TurnFeature.TutorAskedBefore, prior.TutorAskedBefore);
        vector.Set(TurnFeature.StudentRepeats, prior.StudentRepeats);
        var (repeated, content) = (0, 0);
        foreach (var token in turn.Tutor.Tokens)
        {
            if (token.IsNumber || (token.IsWord && !Words.Stop.Has(token)))
            {
                content++;
                repeated += prior.TutorSaidBefore(token) ? 1 : 0;
            }
        }

        vector.Set(TurnFeature.TutorRepeatsShare, Share(repeated, content));
        vector.Set(TurnFeature.OneSentence, sentences.Length == 1);
        vector.Set(TurnFeature.TwoSentences, sentences.Length == 2);
        if (sentences is [var first, .., var last])
        {
            vector.Set(TurnFeature.FirstAcknowledges, first.Kind == SentenceKind.Acknowledgement);
            vector.Set(TurnFeature.LastStates, last.Kind == SentenceKind.Statement);
            vector.Set(TurnFeature.LastStatesLog, last.Kind == SentenceKind.Statement ? Log(last.Words) : 0);
            vector.Set(TurnFeature.NoMarkAtAll, last.Mark == '\0');
            vector.Set(TurnFeature.QuestionBeforeLast, questions.Main >= 0 && questions.Main < sentences.Length - 1);
        }

        if (questions.Main >= 0)
        {
            var main = sentences[questions.Main];
            vector.Set(TurnFeature.OpenMain, main.Head is QuestionHead.Why or QuestionHead.How or QuestionHead.WhatIf or QuestionHead.Prompt || main.IsPolite);
            vector.Set(TurnFeature.MainShort, main.Words <= 4);
            vector.Set(TurnFeature.MainLong, main.Words >= 20);
        }
    }

    private static void Style(TurnView turn, TurnTally tally, FeatureVector vector)
    {
        vector.Set(TurnFeature.QuoteStated, tally.QuotesStated > 0);
        vector.Set(TurnFeature.QuoteAsked, tally.QuotesAsked > 0);
        vector.Set(TurnFeature.Exclaims, tally.Exclaims > 0);
        vector.Set(TurnFeature.TrailsOff, turn.Tutor.Text.AsSpan().TrimEnd().EndsWith("..", StringComparison.Ordinal));
        vector.Set(TurnFeature.BreaksOff, turn.Tutor.Tokens is [.., { Mark: '-' or ',' }]);
        vector.Set(TurnFeature.Lists, tally.Lists);
        vector.Set(TurnFeature.Code, tally.Code);
        vector.Set(TurnFeature.YouStated, Log(tally.YouStated));
        vector.Set(TurnFeature.YouAsked, Log(tally.YouAsked));
        vector.Set(TurnFeature.SelfStated, Log(tally.SelfStated));
        vector.Set(TurnFeature.SelfAsked, Log(tally.SelfAsked));
        vector.Set(TurnFeature.WeStated, Log(tally.WeStated));
        vector.Set(TurnFeature.WeAsked, Log(tally.WeAsked));
        vector.Set(TurnFeature.ForeignShare, tally.Words == 0 ? 0 : 1 - Share(tally.FunctionWords, tally.Words));
    }
}
