using SocraticBench.Core.Planning;
using SocraticBench.Local.Leases;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;
using SocraticBench.Tests.Cli;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Pipeline;

/// <summary>One orchestrator an execution, one worker a run.</summary>
public sealed class LeaseTests
{
    private readonly MemoryLease _lease = new(Bench.Clock);
    private readonly CountedModels _models = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_orchestrator_is_refused_with_the_first_ones_process_and_start_and_pays_for_nothing()
    {
        var bench = Leased();
        var execution = await bench.StartAsync(Bench.Request("sim-holds"));
        await using var first = await TakeAsync(LeaseName.OfExecution(execution.ExecutionId));

        var refused = await Assert.ThrowsAsync<LeaseHeldException>(() => bench.RunAsync(execution));

        Assert.Contains($"process {Environment.ProcessId} on {Environment.MachineName}, since 2026-11-23 09:00:00Z", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, _models.Calls);
    }

    [Fact]
    public async Task A_run_that_another_worker_holds_is_left_to_it_and_the_others_go_on()
    {
        var bench = Leased();
        var execution = await bench.StartAsync(Bench.Request("sim-holds"));
        var runs = await PlanAsync(bench, execution);
        await using var other = await TakeAsync(LeaseName.OfRun(runs[0]));

        var reports = await bench.RunAsync(execution);

        var dialogues = Assert.Single(reports, report => report.Stage is StageName.RunDialogues);
        Assert.Equal((3L, 1L), (dialogues.Counts["ok"], dialogues.Counts["failed"]));
        Assert.Contains($"run {runs[0]} is being held by process {Environment.ProcessId}", dialogues.Reason, StringComparison.Ordinal);
        Assert.Equal(18, _models.Calls);
    }

    [Fact]
    public async Task Leases_are_given_up_at_the_end()
    {
        var bench = Leased();
        var execution = await bench.StartAsync(Bench.Request("sim-holds"));
        await bench.RunAsync(execution);
        var runs = await PlanAsync(bench, execution);

        Assert.Null(await _lease.HolderAsync(LeaseName.OfExecution(execution.ExecutionId), Stop));
        Assert.All(runs, run => Assert.Null(_lease.HolderAsync(LeaseName.OfRun(run), Stop).Result));
    }

    [Fact]
    public async Task A_damaged_state_file_stops_neither_status_nor_resume_and_is_replaced()
    {
        var bench = Leased();
        var execution = await bench.StartAsync(Bench.Request("sim-holds"));
        await bench.RunAsync(execution);
        var state = await bench.Lake.GetAsync(LakeLayout.State(execution.ExecutionId), Stop);
        await bench.Lake.ReplaceAsync(LakeLayout.State(execution.ExecutionId), state!.Content[..(state.Content.Length / 2)], state.Version, Stop);

        var damaged = await ExecutionProgress.ReadAsync(bench.Lake, _lease, execution, Stop);
        await bench.RunAsync(execution);
        var mended = await ExecutionProgress.ReadAsync(bench.Lake, _lease, execution, Stop);

        Assert.Equal((4, 4, false), (damaged.Held, damaged.Scored, damaged.Finished));
        Assert.True(mended.Finished);
    }

    [Fact]
    public async Task The_command_line_refuses_a_second_resume_in_one_line_and_status_names_who_works()
    {
        using var folder = new TemporaryFolder();
        var lake = folder.At("lake");
        var run = await CliRun.In(folder.Path, "run", "--models", "sim-holds", "--seeds", "EL-PRICES-01", "--phases", "P0", "--temperatures", "0", "--turns", "3", "--lake", lake);
        Assert.True(run.ExitCode == 0, run.Error);
        var execution = Path.GetFileName(Assert.Single(Directory.EnumerateDirectories(Path.Combine(lake, "executions"))));
        var taken = Assert.IsType<LeaseOutcome.Taken>(await new FolderLease(lake, Bench.Clock).TakeAsync(LeaseName.OfExecution(execution), Stop));
        await using var held = taken.Lease;

        var refused = await CliRun.In(folder.Path, "resume", "--lake", lake);
        var status = await CliRun.In(folder.Path, "status", "--lake", lake);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains($"execution {execution} is being worked on by process {Environment.ProcessId}", refused.ErrorLine, StringComparison.Ordinal);
        Assert.Contains($"Worked on  by process {Environment.ProcessId}", status.Out, StringComparison.Ordinal);
    }

    private Bench Leased()
    {
        var bench = new Bench(_models);
        return new Bench(lake: bench.Lake) { Ports = bench.Ports with { Lease = _lease } };
    }

    private async Task<IHeldLease> TakeAsync(LeaseName name) => Assert.IsType<LeaseOutcome.Taken>(await _lease.TakeAsync(name, Stop)).Lease;

    private static async Task<IReadOnlyList<string>> PlanAsync(Bench bench, Execution execution)
    {
        await new StageRunner(bench.Ports).RunAsync(new StageCommand(StageName.GenerateRuns, execution.ExecutionId), Stop);
        return [.. (await new ExecutionShelf(bench.Lake).PlanAsync(execution.ExecutionId, Stop)).Keys];
    }
}
