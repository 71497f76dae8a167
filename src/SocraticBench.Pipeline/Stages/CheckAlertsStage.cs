using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Holds the execution against its thresholds, writes the alerts down and tells people. Alerts told once are not told again.</summary>
internal sealed class CheckAlertsStage(PipelinePorts ports, ExecutionShelf shelf) : IStage
{
    public StageName Name => StageName.CheckAlerts;

    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        var contents = await shelf.ContentsAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        var plan = await shelf.PlanAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        var runs = await new WeekReader(ports.Lake, shelf)
            .SummariesAsync(contents.Execution, contents.Execution.ScoringId, cancel).ConfigureAwait(false);
        var problems = await new ManifestVerifier(ports.Lake).VerifyAsync(contents.Manifest, contents.Models, cancel).ConfigureAwait(false);
        var alerts = AlertRules.Check(new AlertInput(command.ExecutionId, [.. plan.Keys], runs, problems));
        if (await ports.Lake.CreateAsync(LakeLayout.Alerts(command.ExecutionId), RecordJson.Lines(alerts), cancel).ConfigureAwait(false) is CreateOutcome.Created)
        {
            foreach (var alert in alerts)
            {
                await ports.Notifier.NotifyAsync(alert, cancel).ConfigureAwait(false);
            }
        }

        return StageReport.Done(command, KeyValuePair.Create("alerts", (long)alerts.Count));
    }
}
