using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Asks the judge about turns, each question once for ever: replies are filed by the question's content.</summary>
internal sealed class JudgeCalls(ILake lake, IJudge? judge, ExecutionContents contents)
{
    /// <summary>Exchanges before the turn that the judge is shown, without what the student pasted: it would multiply the price of a verdict.</summary>
    private const int Exchanges = 3;

    /// <summary>The judge's answer on one turn; a failure is an answer, and is asked again on the next try.</summary>
    public async Task<JudgeAnswer> AskAsync(Transcript transcript, TranscriptTurn turn, CancellationToken cancel)
    {
        if (judge is null || judge.Model != contents.Scoring.Judge)
        {
            throw new RecordException(
                new RecordPlace(contents.Execution.ScoringId),
                $"is judged by {contents.Scoring.Judge}, and this program was started {(judge is null ? "without a judge" : "with " + judge.Model)}; name it with --judge");
        }

        var question = Question(transcript, turn);
        var key = LakeLayout.Judgement(question.Sha256());
        if (await lake.FindAsync<Judgement>(key, cancel).ConfigureAwait(false) is { } known)
        {
            return new JudgeAnswer(JudgeStatus.Judged, known.Result, null, null, false);
        }

        switch (await judge.JudgeAsync(question, cancel).ConfigureAwait(false))
        {
            case Verdict.Judged judged:
                var judgement = new Judgement { QuestionSha256 = question.Sha256(), Question = question, Raw = judged.Raw, Result = judged.Result };
                if (await lake.CreateAsync(key, RecordJson.Bytes(judgement), CancellationToken.None).ConfigureAwait(false) is CreateOutcome.Conflict)
                {
                    // The same question was answered by another run at the same time: the first answer is the answer.
                    judgement = await lake.RequireAsync<Judgement>(key, cancel).ConfigureAwait(false);
                }

                return new JudgeAnswer(JudgeStatus.Judged, judgement.Result, null, null, false);
            case Verdict.Failed failed:
                return new JudgeAnswer(JudgeStatus.Failed, null, null, failed.Reason, false);
            default:
                throw new InvalidOperationException("a verdict is either judged or failed");
        }
    }

    private JudgeQuestion Question(Transcript transcript, TranscriptTurn turn) => new()
    {
        Model = contents.Scoring.Judge!,
        Prompt = contents.Scoring.JudgePrompt!,
        Rubric = contents.Scoring.Rubric,
        Exchanges =
        [
            .. transcript.Turns.Skip(Math.Max(0, turn.TurnNumber - 1 - Exchanges)).Take(Math.Min(Exchanges, turn.TurnNumber - 1))
                .SelectMany(earlier => new[] { new Message(Role.Student, PastedText.Strip(earlier.UserText)), new Message(Role.Tutor, earlier.AssistantText) }),
        ],
        UserText = PastedText.Strip(turn.UserText),
        AssistantText = turn.AssistantText,
    };
}
