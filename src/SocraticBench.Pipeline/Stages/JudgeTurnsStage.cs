using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;
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
        var scoring = new RunScoring(ports.Lake, ports.Judge, contents);
        var scored = await scoring.ScoreAsync(transcript, cancel).ConfigureAwait(false);

        // The turns first: a summary in the lake says that its turns are there too.
        var scores = LakeLayout.Scores(scoringId, run, contents.Dt);
        var bytes = RecordJson.Lines(scored.Turns);
        var wrote = await ports.Lake.CreateAsync(scores, bytes, cancel).ConfigureAwait(false);
        if (wrote is CreateOutcome.Conflict)
        {
            return StageReport.Fail(command, $"{scores}: other scores stand there under the same scoring id; delete neither, run 'lake verify'");
        }

        var summary = scoring.Summarize(transcript, scored) with { RawSha256 = CanonicalJson.Sha256(raw.Span), ScoresSha256 = CanonicalJson.Sha256(bytes) };
        await ports.Lake.CreateAsync(summaryKey, RecordJson.Bytes(summary), cancel).ConfigureAwait(false);
        return Report(command, summary);
    }

    private static StageReport Report(StageCommand command, RunSummary summary) => StageReport.Done(
        command,
        KeyValuePair.Create("turns", (long)summary.TotalTurns),
        KeyValuePair.Create("judged", (long)summary.JudgedTurns),
        KeyValuePair.Create("unscored", (long)summary.UnscoredTurns));
}
