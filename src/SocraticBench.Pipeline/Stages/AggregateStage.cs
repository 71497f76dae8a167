using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Sums the execution's week up and rebuilds its curated Parquet from the scores.</summary>
internal sealed class AggregateStage(PipelinePorts ports, ExecutionShelf shelf) : IStage
{
    public StageName Name => StageName.Aggregate;

    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        var contents = await shelf.ContentsAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        var reader = new WeekReader(ports.Lake, shelf);
        var week = await WeekBook.ReadAsync(reader, IsoWeek.Of(contents.Execution.StartedAt), cancel).ConfigureAwait(false);
        await week.WriteAsync(ports.Tables, reader, cancel).ConfigureAwait(false);
        return StageReport.Done(
            command,
            KeyValuePair.Create("runs", (long)week.Runs.Count),
            KeyValuePair.Create("turns", week.Runs.Sum(run => (long)run.TotalTurns)),
            KeyValuePair.Create("weekly_summaries", (long)week.Weeks.Count));
    }
}
