using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Scores every turn of a run by rules, and says which turns need a judge.</summary>
internal sealed class HeuristicFilterStage(PipelinePorts ports, ExecutionShelf shelf, ScorerShelf scorers) : IStage
{
    public StageName Name => StageName.HeuristicFilter;

    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        var run = await shelf.RunAsync(command.ExecutionId, command.Shard!, cancel).ConfigureAwait(false);
        var contents = await shelf.ContentsAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        var key = LakeLayout.Filter(contents.Execution.ScoringId, run.RunId);
        if (await ports.Lake.GetAsync(key, cancel).ConfigureAwait(false) is { } done)
        {
            return Report(command, RecordJson.ParseLines<FilteredTurn>(done.Content.Span, key.Value));
        }

        if (!await ports.Lake.ExistsAsync(LakeLayout.Raw(run, contents.Dt), cancel).ConfigureAwait(false))
        {
            return StageReport.Skip(command, "the dialogue is not held");
        }

        var transcript = await shelf.TranscriptAsync(run, cancel).ConfigureAwait(false);
        var filtered = new TranscriptFilter(scorers.Of(contents), contents.Scoring).Filter(transcript);
        return await ports.Lake.CreateAsync(key, RecordJson.Lines(filtered), cancel).ConfigureAwait(false) is CreateOutcome.Conflict
            ? StageReport.Fail(command, $"{key}: other results stand there under the same scoring id; the scorer changed without a new version")
            : Report(command, filtered);
    }

    private static StageReport Report(StageCommand command, IReadOnlyList<FilteredTurn> turns) => StageReport.Done(
        command,
        KeyValuePair.Create("turns", (long)turns.Count),
        KeyValuePair.Create("need_judge", (long)turns.Count(turn => turn.NeedsJudge)));
}
