using System.CommandLine;
using System.Text.Json;
using SocraticBench.Cli.CommandLine;
using SocraticBench.Cli.Commands.Run;
using SocraticBench.Cli.Composition;
using SocraticBench.Core.Records;
using SocraticBench.Local.Index;
using SocraticBench.Local.Leases;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Flow.Verification;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Commands.Lake;

/// <summary><c>lake verify|gc</c>: whether a lake is whole, and clearing away what finished work left.</summary>
internal static class LakeCommand
{
    public static Command Make(CliFrame frame) =>
        new CliCommand("lake", "Check a lake, and clear away what is left over")
        {
            Subcommands = { Verify(frame), Sweep(frame) },
            Examples = ["socratic-bench lake verify", "socratic-bench lake verify --repair", "socratic-bench lake gc --dry-run"],
        };

    private static CliCommand Verify(CliFrame frame)
    {
        var repair = new Option<bool>("--repair") { Description = "Make again what can be made from transcripts and judgements, and say what cannot" };
        return new CliCommand("verify", "Check every object of a lake: readable, its hash, and that scores and summaries follow from the transcripts (exit code 3: problems)")
        {
            Options = { frame.Lake, repair, frame.Json },
            Examples = ["socratic-bench lake verify", "socratic-bench lake verify --repair --lake socratic-lake", "socratic-bench lake verify --json"],
        }.Does(frame, async context =>
        {
            var folder = ExecutionChoice.ExistingLake(context);
            var found = context.Get(repair)
                ? await RepairAsync(context, folder).ConfigureAwait(false)
                : await VerifyAsync(context, folder).ConfigureAwait(false);
            VerificationScreen.Print(context, found);
            return found.Clean ? ExitCode.Done : ExitCode.Partial;
        });
    }

    private static CliCommand Sweep(CliFrame frame)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be removed" };
        return new CliCommand("gc", "Remove journals of finished runs, half-written files of programs that died, and idle lock files")
        {
            Options = { frame.Lake, dryRun, frame.Json },
            Examples = ["socratic-bench lake gc --dry-run", "socratic-bench lake gc --lake socratic-lake"],
        }.Does(frame, async context =>
        {
            var folder = ExecutionChoice.ExistingLake(context);
            var swept = await SweepAsync(context, folder, context.Get(dryRun)).ConfigureAwait(false);
            context.Console.Out.WriteLine(context.Json
                ? JsonSerializer.Serialize(swept, RecordJson.Options)
                : $"{swept.Journals} journals of finished runs, {swept.Unfinished} half-written files and {swept.Locks} idle lock files {(swept.Removed ? "removed" : "would be removed")}");
            return ExitCode.Done;
        });
    }

    private static async Task<LakeVerification> VerifyAsync(CommandContext context, string folder)
    {
        using var lake = LocalLake.Open(folder);
        using var index = IndexOf(folder);
        return await new LakeVerifier(lake, index).VerifyAsync(context.Cancel).ConfigureAwait(false);
    }

    private static async Task<LakeVerification> RepairAsync(CommandContext context, string folder)
    {
        await RequireIdleAsync(context, folder).ConfigureAwait(false);
        using (var readable = IndexOf(folder))
        {
            if (readable is null)
            {
                LocalLake.DeleteIndex(folder);
            }
        }

        using var environment = EmbeddedEnvironment.Open(context.Host, folder);
        var ports = environment.Ports;
        return await new LakeRepair(ports.Lake, ports.Index, ports.Tables).RunAsync(context.Cancel).ConfigureAwait(false);
    }

    private static async Task<Swept> SweepAsync(CommandContext context, string folder, bool dryRun)
    {
        using var lake = dryRun ? LocalLake.Open(folder) : LocalLake.OpenOrCreate(folder);
        var sweep = new LakeSweep(lake);
        var now = context.Host.Clock.GetUtcNow();
        var journals = await sweep.FindAsync(context.Cancel).ConfigureAwait(false);
        var finished = await sweep.FinishedRunsAsync(context.Cancel).ConfigureAwait(false);
        var locks = new FolderLease(folder, context.Host.Clock).IdleRunLocks(finished);
        if (dryRun)
        {
            return new Swept(journals.Count, await lake.CountUnfinishedAsync(now, context.Cancel).ConfigureAwait(false), locks.Count, Removed: false);
        }

        await sweep.RemoveAsync(journals, context.Cancel).ConfigureAwait(false);
        foreach (var file in locks)
        {
            File.Delete(file);
        }

        return new Swept(journals.Count, await lake.RemoveUnfinishedAsync(now, context.Cancel).ConfigureAwait(false), locks.Count, Removed: true);
    }

    // What a program is writing at this moment would look damaged or missing, and be written by two.
    private static async Task RequireIdleAsync(CommandContext context, string folder)
    {
        using var lake = LocalLake.Open(folder);
        var lease = new FolderLease(folder, context.Host.Clock);
        await foreach (var key in lake.ListAsync(LakeLayout.Executions, context.Cancel).ConfigureAwait(false))
        {
            var execution = key.Value.Split('/')[1];
            if (key == LakeLayout.Execution(execution)
                && await lease.HolderAsync(LeaseName.OfExecution(execution), context.Cancel).ConfigureAwait(false) is { } holder)
            {
                throw new LeaseHeldException(execution, holder);
            }
        }
    }

    private static SqliteRunIndex? IndexOf(string folder)
    {
        try
        {
            return File.Exists(LocalLake.IndexFile(folder)) ? LocalLake.Index(folder) : null;
        }
        catch (LakeException)
        {
            // One that cannot be opened counts as missing; verify says so, and repair makes it again.
            return null;
        }
    }
}
