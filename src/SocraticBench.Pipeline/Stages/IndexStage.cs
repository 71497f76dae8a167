using SocraticBench.Core.Judging;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Fills the hot index with the execution's runs and canary result, and its week's summaries.</summary>
internal sealed class IndexStage(PipelinePorts ports, ExecutionShelf shelf) : IStage
{
    public StageName Name => StageName.Index;

    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        var contents = await shelf.ContentsAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        var reader = new WeekReader(ports.Lake, shelf);
        var week = await WeekBook.ReadAsync(reader, IsoWeek.Of(contents.Execution.StartedAt), cancel).ConfigureAwait(false);
        var runs = week.Runs.Where(run => run.ExecutionId == command.ExecutionId).ToList();
        await ports.Index.PutRunsAsync(runs, cancel).ConfigureAwait(false);
        await ports.Index.PutWeeksAsync(week.Weeks, cancel).ConfigureAwait(false);
        var canary = await ports.Lake.FindAsync<CanaryResult>(LakeLayout.CanaryResult(contents.Dt, command.ExecutionId), cancel).ConfigureAwait(false);
        await ports.Index.PutCanariesAsync(canary is null ? [] : [canary], cancel).ConfigureAwait(false);
        return StageReport.Done(command, KeyValuePair.Create("runs", (long)runs.Count), KeyValuePair.Create("weekly_summaries", (long)week.Weeks.Count));
    }
}
