using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands.Report;
using SocraticBench.Cli.Terminal;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Summaries;
using SocraticBench.Local.Ledger;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Cli.Commands.Run;

/// <summary>Runs an execution, new or begun, with progress, and prints what came of it.</summary>
internal sealed class ExecutionRun(CommandContext context, PipelinePorts ports, int concurrency)
{
    /// <summary>Where to write; the command's own console unless said otherwise.</summary>
    public CliConsole Console { get; init; } = context.Console;

    /// <summary>US dollars that the execution may spend in all, what it has spent included; null for no limit.</summary>
    public double? BudgetUsd { get; init; }

    /// <summary>Runs every stage that is not done; the answer is the exit code.</summary>
    public async Task<int> RunAsync(Execution execution, CancellationToken cancel)
    {
        var complete = await WithBudgetAsync(await WithJudgeAsync(execution, cancel).ConfigureAwait(false), execution, cancel).ConfigureAwait(false);
        var runner = new StageRunner(complete);
        if (ports.Lease is { } lease && await lease.HolderAsync(LeaseName.OfExecution(execution.ExecutionId), cancel).ConfigureAwait(false) is { } holder)
        {
            // The host would refuse too; asked first, the refusal is all that is printed.
            throw new LeaseHeldException(execution.ExecutionId, holder);
        }

        Console.Remark($"Execution {execution.ExecutionId} in {ports.Lake.Location}");
        IReadOnlyList<StageReport> reports;
        try
        {
            await using var progress = ProgressView.Of(Console, context.Host.Clock);
            reports = await new EmbeddedHost(complete, runner, concurrency, progress).RunAsync(execution.ExecutionId, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            Console.Remark($"Go on with: {ProgramName.Of(context.Host)} resume {execution.ExecutionId} --lake {ProgramName.PathFor(context.Host, ports.Lake.Location)}");
            throw;
        }

        var runs = await new WeekReader(ports.Lake, runner.Shelf).SummariesAsync(execution, execution.ScoringId, cancel).ConfigureAwait(false);
        var outcome = new ExecutionOutcome(execution, reports, runs, ports.Lake.Location);
        Print(outcome);
        return outcome.ExitCode;
    }

    private async Task<PipelinePorts> WithBudgetAsync(PipelinePorts without, Execution execution, CancellationToken cancel) => BudgetUsd is { } cap
        ? without with { Ledger = new ProcessLedger(cap, await new Spending(ports.Lake).UsdAsync(execution, cancel).ConfigureAwait(false)) }
        : without;

    // The judge is part of the scoring, so a resumed execution gets the judge that it was begun with.
    private async Task<PipelinePorts> WithJudgeAsync(Execution execution, CancellationToken cancel)
    {
        var contents = await new ExecutionShelf(ports.Lake).ContentsAsync(execution.ExecutionId, cancel).ConfigureAwait(false);
        var prompt = contents.Scoring.JudgePrompt is { } reference ? ArtefactRef.Parse(reference, "judge_prompt").NameVersion : "";
        return ports with { Judge = Judges.Of(contents.Scoring.Judge, contents.Rubric, prompt) };
    }

    private void Print(ExecutionOutcome outcome)
    {
        foreach (var report in outcome.Troubled)
        {
            Console.Remark($"{report.Stage} {report.Outcome.ToString().ToLowerInvariant()}: {report.Reason}");
        }

        if (context.Json)
        {
            Console.Out.WriteLine(outcome.Json());
            return;
        }

        if (outcome.Runs.Count > 0)
        {
            LeaderboardScreen.Print(Leaderboard.Of(outcome.Runs), Console);
        }

        var (program, lake) = (ProgramName.Of(context.Host), ProgramName.PathFor(context.Host, outcome.Lake));
        Console.Out.WriteLine($"""
            {outcome.Sentence}
            Everything is in {lake}

              {program} report --lake {lake}
              {program} show {outcome.WorstRun ?? "<run>"} --lake {lake}
              {program} query violation-mix --lake {lake}

            show the leaderboard again, one dialogue turn by turn, and what SQL finds in every turn.
            """);
    }
}
