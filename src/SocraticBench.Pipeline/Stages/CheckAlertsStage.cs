using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Holds the execution against its thresholds, tells people of the alerts and writes them down. Alerts told once are not told again.</summary>
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
        var undelivered = await TellAsync(command.ExecutionId, alerts, cancel).ConfigureAwait(false);
        var report = StageReport.Done(command, KeyValuePair.Create("alerts", (long)alerts.Count));
        return undelivered is null ? report : report with { Outcome = StageOutcome.Partial, Reason = undelivered };
    }

    // Told first and written down after: a crash in between tells somebody twice, the other order might tell nobody.
    private async Task<string?> TellAsync(string executionId, IReadOnlyList<Alert> alerts, CancellationToken cancel)
    {
        var key = LakeLayout.Alerts(executionId);
        var before = await ports.Lake.GetAsync(key, cancel).ConfigureAwait(false);
        var told = before is null ? [] : RecordJson.ParseLines<Alert>(before.Content.Span, key.Value);
        var fresh = alerts.Where(alert => !told.Any(old => old.Rule == alert.Rule && old.Subject == alert.Subject)).ToList();
        try
        {
            foreach (var alert in fresh)
            {
                await ports.Notifier.NotifyAsync(alert, cancel).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return $"nobody could be told of an alert: {failure.Message}; a resume tells them again";
        }

        await ports.Lake.ReplaceAsync(key, RecordJson.Lines([.. told, .. fresh]), before?.Version, cancel).ConfigureAwait(false);
        return null;
    }
}
