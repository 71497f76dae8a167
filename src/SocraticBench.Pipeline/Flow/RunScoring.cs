using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Turns a run's transcript, and what the first stage and the judge say of it, into scored turns and a summary.</summary>
/// <param name="lake">Holds the first stage's answers and the judgements.</param>
/// <param name="judge">Asked about what it was not asked before; null where there is none.</param>
/// <param name="contents">The execution.</param>
internal sealed class RunScoring(ILake lake, IJudge? judge, ExecutionContents contents)
{
    /// <summary>The scored turns; what the judge said before is not asked again.</summary>
    public async Task<ScoredRun> ScoreAsync(Transcript transcript, CancellationToken cancel)
    {
        var key = LakeLayout.Filter(contents.Execution.ScoringId, transcript.Header.Run.RunId);
        var filtered = await lake.RequireLinesAsync<FilteredTurn>(key, cancel).ConfigureAwait(false);
        var features = CsdFeatures.Of(contents, transcript);
        var assembly = new TurnAssembly(transcript.Header, contents.Execution.ScoringId, contents.Rubric);
        var judging = new JudgeCalls(lake, judge, contents);
        var turns = new List<Turn>(filtered.Count);
        foreach (var (happened, first) in transcript.Turns.Zip(filtered))
        {
            var answer = first.NeedsJudge ? await judging.AskAsync(transcript, happened, cancel).ConfigureAwait(false) : JudgeAnswer.NotNeeded;
            turns.Add(assembly.Assemble(happened, first, answer, features?.Next(happened, first.QuestionType)));
        }

        return new ScoredRun(turns, features?.Totals);
    }

    /// <summary>The run as scored, from turns that were scored before: the features are gone through again, nobody is asked.</summary>
    public ScoredRun Again(Transcript transcript, IReadOnlyList<Turn> turns)
    {
        var features = CsdFeatures.Of(contents, transcript);
        foreach (var (happened, turn) in transcript.Turns.Zip(turns))
        {
            features?.Next(happened, turn.QuestionType);
        }

        return new ScoredRun(turns, features?.Totals);
    }

    /// <summary>The summary, without the hashes of what it was made from.</summary>
    public RunSummary Summarize(Transcript transcript, ScoredRun run) => RunSummarizer.Summarize(
        transcript.Header,
        transcript.End,
        run.Turns,
        new SummaryContext(contents.Rubric, contents.Execution.ScoringId, contents.Dt, contents.Execution.Purpose) { Csd = run.Csd });
}
