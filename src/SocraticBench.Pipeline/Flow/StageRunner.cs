using System.Diagnostics;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Pipeline.Flow;

/// <summary>The one way in to every stage, whichever door it comes through: look-up, trace scope, timing and classification of errors.</summary>
public sealed class StageRunner
{
    /// <summary>The source of the runner's traces; one activity a stage.</summary>
    public const string ActivitySourceName = "SocraticBench.Pipeline";

    private static readonly ActivitySource s_activities = new(ActivitySourceName);
    private readonly Dictionary<StageName, IStage> _stages;
    private readonly TimeProvider _clock;

    /// <summary>Creates a runner over an environment's ports.</summary>
    public StageRunner(PipelinePorts ports)
    {
        _clock = ports.Clock;
        Shelf = new ExecutionShelf(ports.Lake);
        _stages = Stages(ports, Shelf).ToDictionary(stage => stage.Name);
    }

    /// <summary>What the runner has read of executions.</summary>
    public ExecutionShelf Shelf { get; }

    /// <summary>Runs one stage, or one shard of it. Failures are in the report; only cancellation is thrown.</summary>
    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        using var activity = s_activities.StartActivity(command.Stage.ToString());
        activity?.SetTag("socratic.execution_id", command.ExecutionId).SetTag("socratic.run_id", command.Shard);
        var start = _clock.GetTimestamp();
        var report = await ClassifyAsync(command, cancel).ConfigureAwait(false);
        activity?.SetStatus(report.Outcome is StageOutcome.Failed ? ActivityStatusCode.Error : ActivityStatusCode.Ok, report.Reason);
        return report with { ElapsedMs = _clock.GetElapsedTime(start).TotalMilliseconds };
    }

    private async Task<StageReport> ClassifyAsync(StageCommand command, CancellationToken cancel)
    {
        try
        {
            return await _stages[command.Stage].RunAsync(command, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (BudgetSpentException spent)
        {
            return StageReport.Skip(command, spent.Message);
        }
        catch (Exception expected) when (expected is RecordException or LakeException or UnknownModelException or ConfigConflictException or InvalidFieldException)
        {
            return StageReport.Fail(command, expected.Message);
        }
        catch (Exception bug) when (command.Shard is not null)
        {
            // A defect met by one run must not take the paid work of the others with it; the reason says that it is one.
            Activity.Current?.AddException(bug);
            return StageReport.Fail(command, $"defect in {command.Stage}, please report it: {bug}");
        }
    }

    private static IEnumerable<IStage> Stages(PipelinePorts ports, ExecutionShelf shelf) =>
    [
        new FetchConfigStage(ports, shelf),
        new GenerateRunsStage(ports, shelf),
        new RunDialoguesStage(ports, shelf),
        new HeuristicFilterStage(ports, shelf, new ScorerShelf()),
        new CanaryStage(ports, shelf),
        new JudgeTurnsStage(ports, shelf),
        new AggregateStage(ports, shelf),
        new IndexStage(ports, shelf),
        new CheckAlertsStage(ports, shelf),
        new PublishMetricsStage(ports, shelf),
    ];
}
