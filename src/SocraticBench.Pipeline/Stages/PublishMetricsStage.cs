using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Publishes the execution's measurements. What is unknown is not published, rather than published as 0.</summary>
internal sealed class PublishMetricsStage(PipelinePorts ports, ExecutionShelf shelf) : IStage
{
    public StageName Name => StageName.PublishMetrics;

    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        var contents = await shelf.ContentsAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        var reader = new WeekReader(ports.Lake, shelf);
        var runs = await reader.SummariesAsync(contents.Execution, contents.Execution.ScoringId, cancel).ConfigureAwait(false);
        var published = 0L;
        foreach (var run in runs.Where(run => run.CostUsd is not null))
        {
            ports.Metrics.Record("socratic.cost_per_run_usd", run.CostUsd!.Value, KeyValuePair.Create("model", run.Model));
            published++;
        }

        foreach (var run in runs.Where(run => run.ComplianceRate is not null))
        {
            ports.Metrics.Record("socratic.compliance_rate", run.ComplianceRate!.Value, KeyValuePair.Create("phase", run.Phase.ToString()));
            published++;
        }

        var week = IsoWeek.Of(contents.Execution.StartedAt);
        foreach (var model in Leaderboard.Of([.. runs]).Models.Where(model => model.HalfLife.Rmst is not null))
        {
            ports.Metrics.Record(
                "socratic.half_life_turn", model.HalfLife.Rmst!.Value, KeyValuePair.Create("model", model.Model), KeyValuePair.Create("week", week.ToString()));
            published++;
        }

        return StageReport.Done(command, KeyValuePair.Create("metrics", published));
    }
}
