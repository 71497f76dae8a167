using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Judges the turns of a run that need it, and writes its scored turns and its summary.</summary>
internal sealed class JudgeTurnsStage(PipelinePorts ports, ExecutionShelf shelf) : IStage
{
    public StageName Name => StageName.JudgeTurns;

    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        var run = await shelf.RunAsync(command.ExecutionId, command.Shard!, cancel).ConfigureAwait(false);
        var contents = await shelf.ContentsAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        var scoringId = contents.Execution.ScoringId;
        var summaryKey = LakeLayout.Summary(scoringId, run.RunId, contents.Dt);
        if (await ports.Lake.FindAsync<RunSummary>(summaryKey, cancel).ConfigureAwait(false) is { } done)
        {
            return Report(command, done);
        }

        if (!await ports.Lake.ExistsAsync(LakeLayout.Filter(scoringId, run.RunId), cancel).ConfigureAwait(false))
        {
            return StageReport.Skip(command, "the first stage has not scored the run");
        }

        var transcript = await shelf.TranscriptAsync(run, cancel).ConfigureAwait(false);
        var features = CsdFeatures.Of(contents, transcript);
        var turns = await ScoreAsync(transcript, features, contents, cancel).ConfigureAwait(false);
        var context = new SummaryContext(contents.Rubric, scoringId, contents.Dt, contents.Execution.Purpose) { Csd = features?.Totals };
        var summary = RunSummarizer.Summarize(transcript.Header, transcript.End, turns, context);

        // The turns first: a summary in the lake says that its turns are there too.
        var scores = LakeLayout.Scores(scoringId, run, contents.Dt);
        var wrote = await ports.Lake.CreateAsync(scores, RecordJson.Lines(turns), cancel).ConfigureAwait(false);
        if (wrote is CreateOutcome.Conflict)
        {
            return StageReport.Fail(command, $"{scores}: other scores stand there under the same scoring id; delete neither, run 'lake verify'");
        }

        await ports.Lake.CreateAsync(summaryKey, RecordJson.Bytes(summary), cancel).ConfigureAwait(false);
        return Report(command, summary);
    }

    private async Task<IReadOnlyList<Turn>> ScoreAsync(
        Transcript transcript, CsdDialogue? features, ExecutionContents contents, CancellationToken cancel)
    {
        var key = LakeLayout.Filter(contents.Execution.ScoringId, transcript.Header.Run.RunId);
        var filtered = await ports.Lake.RequireLinesAsync<FilteredTurn>(key, cancel).ConfigureAwait(false);
        var assembly = new TurnAssembly(transcript.Header, contents.Execution.ScoringId, contents.Rubric);
        var judging = new JudgeCalls(ports, contents);
        var turns = new List<Turn>(filtered.Count);
        foreach (var (happened, first) in transcript.Turns.Zip(filtered))
        {
            var answer = first.NeedsJudge
                ? await judging.AskAsync(transcript, happened, cancel).ConfigureAwait(false)
                : JudgeAnswer.NotNeeded;
            turns.Add(assembly.Assemble(happened, first, answer, features?.Next(happened, first.QuestionType)));
        }

        return turns;
    }

    private static StageReport Report(StageCommand command, RunSummary summary) => StageReport.Done(
        command,
        KeyValuePair.Create("turns", (long)summary.TotalTurns),
        KeyValuePair.Create("judged", (long)summary.JudgedTurns),
        KeyValuePair.Create("unscored", (long)summary.UnscoredTurns));
}
