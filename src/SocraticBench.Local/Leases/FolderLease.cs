using SocraticBench.Core.Records;
using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Leases;

/// <summary>
/// Leases as file locks under the lake's <c>.locks/</c>, which the operating system frees when their holder is killed. The holder's
/// name lies in a file beside the lock, since a locked file cannot be opened to read it.
/// </summary>
public sealed class FolderLease(string lakeFolder, TimeProvider clock) : ILease
{
    private static long s_next;
    private readonly string _folder = Path.Combine(Path.GetFullPath(lakeFolder), StoreFiles.Locks);

    /// <inheritdoc/>
    public Task<LeaseOutcome> TakeAsync(LeaseName name, CancellationToken cancel) => Task.Run(() => Take(name), cancel);

    /// <inheritdoc/>
    public Task<LeaseHolder?> HolderAsync(LeaseName name, CancellationToken cancel) => Task.Run(() => Holder(Path.Combine(_folder, name.Value)), cancel);

    /// <summary>Lock files of runs that nobody will work on again.</summary>
    /// <param name="isFinished">Whether a run is finished, by its id.</param>
    public IReadOnlyList<string> IdleRunLocks(Func<string, bool> isFinished) => Directory.Exists(_folder)
        ? [.. Directory.EnumerateFiles(_folder, "run-*").Where(file => isFinished(Path.GetFileName(file)["run-".Length..].Split('.')[0]) && !FileLock.IsTaken(file))]
        : [];

    private LeaseHolder? Holder(string file)
    {
        try
        {
            // A name alone may be that of a process killed since; the lock is asked for only where there is one, since asking holds it for a moment.
            return ReadHolder(file) is { } holder && FileLock.IsTaken(file) ? holder : null;
        }
        catch (Exception error) when (DiskFaults.IsDisk(error))
        {
            throw DiskFaults.Explain(error, $"look who holds {Path.GetFileName(file)}", Path.GetDirectoryName(_folder)!);
        }
    }

    private LeaseOutcome Take(LeaseName name)
    {
        var file = Path.Combine(_folder, name.Value);
        try
        {
            Directory.CreateDirectory(_folder);
            if (FileLock.TryTake(file) is not { } held)
            {
                return new LeaseOutcome.Refused(ReadHolder(file));
            }

            try
            {
                RequireLocking(file);
                WriteHolder(file);
                return new LeaseOutcome.Taken(new HeldFile(held, HolderOf(file)));
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
        catch (Exception error) when (DiskFaults.IsDisk(error))
        {
            throw DiskFaults.Explain(error, $"take the lease {name}", Path.GetDirectoryName(_folder)!);
        }
    }

    // Locks can be switched off for the whole runtime, and some network folders have none: then two would work on one execution.
    private static void RequireLocking(string file)
    {
        using var second = FileLock.TryTake(file);
        if (second is not null)
        {
            throw new LakeException(
                LakeFault.Storage,
                $"{file} cannot be locked, so a second program would not be kept out; put the lake on a local disk and unset DOTNET_SYSTEM_IO_DISABLEFILELOCKING");
        }
    }

    private static string HolderOf(string file) => file + ".holder";

    private void WriteHolder(string file)
    {
        var holder = new LeaseHolder(Environment.MachineName, Environment.ProcessId, clock.GetUtcNow());
        var unfinished = $"{HolderOf(file)}-{Environment.ProcessId}-{Interlocked.Increment(ref s_next)}";
        File.WriteAllBytes(unfinished, RecordJson.Bytes(holder));
        File.Move(unfinished, HolderOf(file), overwrite: true);
    }

    private static LeaseHolder? ReadHolder(string file)
    {
        try
        {
            return RecordJson.Parse<LeaseHolder>(File.ReadAllBytes(HolderOf(file)), new RecordPlace(HolderOf(file)));
        }
        catch (Exception untold) when (untold is FileNotFoundException or DirectoryNotFoundException or RecordException)
        {
            // It has the lock and has not come to say who it is; or the disk was full when it tried.
            return null;
        }
    }

    private sealed class HeldFile(FileStream held, string holder) : IHeldLease
    {
        public CancellationToken Lost => CancellationToken.None;

        public ValueTask DisposeAsync()
        {
            // In this order: once the lock is free, the name beside it may be the next holder's.
            if (held.CanRead)
            {
                File.Delete(holder);
                held.Dispose();
            }

            return ValueTask.CompletedTask;
        }
    }
}
