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

        var raw = await shelf.RawAsync(run, cancel).ConfigureAwait(false);
        var transcript = TranscriptFile.Parse(raw.Span, LakeLayout.Raw(run, contents.Dt).Value);
        var turns = await ScoreAsync(ports.Lake, ports.Judge, transcript, contents, cancel).ConfigureAwait(false);

        // The turns first: a summary in the lake says that its turns are there too.
        var scores = LakeLayout.Scores(scoringId, run, contents.Dt);
        var bytes = RecordJson.Lines(turns);
        var wrote = await ports.Lake.CreateAsync(scores, bytes, cancel).ConfigureAwait(false);
        if (wrote is CreateOutcome.Conflict)
        {
            return StageReport.Fail(command, $"{scores}: other scores stand there under the same scoring id; delete neither, run 'lake verify'");
        }

        var summary = Summarize(contents, transcript, turns) with { RawSha256 = CanonicalJson.Sha256(raw.Span), ScoresSha256 = CanonicalJson.Sha256(bytes) };
        await ports.Lake.CreateAsync(summaryKey, RecordJson.Bytes(summary), cancel).ConfigureAwait(false);
        return Report(command, summary);
    }

    /// <summary>The summary of a run's scored turns, without the hashes of what it was made from.</summary>
    internal static RunSummary Summarize(ExecutionContents contents, Transcript transcript, IReadOnlyList<Turn> turns) => RunSummarizer.Summarize(
        transcript.Header,
        transcript.End,
        turns,
        new SummaryContext(contents.Rubric, contents.Execution.ScoringId, contents.Dt, contents.Execution.Purpose));

    /// <summary>Scores a transcript from what the first stage and the judge say of it; what the judge said before is not asked again.</summary>
    internal static async Task<IReadOnlyList<Turn>> ScoreAsync(ILake lake, IJudge? judge, Transcript transcript, ExecutionContents contents, CancellationToken cancel)
    {
        var key = LakeLayout.Filter(contents.Execution.ScoringId, transcript.Header.Run.RunId);
        var filtered = await lake.RequireLinesAsync<FilteredTurn>(key, cancel).ConfigureAwait(false);
        var assembly = new TurnAssembly(transcript.Header, contents.Execution.ScoringId, contents.Rubric);
        var judging = new JudgeCalls(lake, judge, contents);
        var turns = new List<Turn>(filtered.Count);
        foreach (var (happened, first) in transcript.Turns.Zip(filtered))
        {
            var answer = first.NeedsJudge
                ? await judging.AskAsync(transcript, happened, cancel).ConfigureAwait(false)
                : JudgeAnswer.NotNeeded;
            turns.Add(assembly.Assemble(happened, first, answer));
        }

        return turns;
    }

    private static StageReport Report(StageCommand command, RunSummary summary) => StageReport.Done(
        command,
        KeyValuePair.Create("turns", (long)summary.TotalTurns),
        KeyValuePair.Create("judged", (long)summary.JudgedTurns),
        KeyValuePair.Create("unscored", (long)summary.UnscoredTurns));
}
