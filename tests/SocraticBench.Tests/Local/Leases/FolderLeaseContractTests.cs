using System.Diagnostics;
using SocraticBench.Local.Leases;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Contracts;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Local.Leases;

public sealed class FolderLeaseContractTests : LeaseContract, IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_holder_that_is_killed_holds_nothing_any_more()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/flock"), "flock(1) is not installed");
        Directory.CreateDirectory(_folder[".locks"]);
        // Without a fork, so that the process killed is the one with the lock.
        using var other = Process.Start("/usr/bin/flock", ["--no-fork", "--exclusive", _folder[".locks", LeaseName.OfExecution(Samples.Execution).Value], "/bin/sleep", "60"]);
        try
        {
            await Until<LeaseOutcome.Refused>();
        }
        finally
        {
            other.Kill();
            await other.WaitForExitAsync(Stop);
        }

        var taken = Assert.IsType<LeaseOutcome.Taken>(await Open().TakeAsync(LeaseName.OfExecution(Samples.Execution), Stop));
        await taken.Lease.DisposeAsync();
    }

    [Fact]
    public async Task A_lease_in_a_folder_that_cannot_be_written_is_a_clear_error()
    {
        await File.WriteAllTextAsync(_folder[".locks"], "a file where the folder should be", Stop);

        await Assert.ThrowsAsync<LakeException>(() => Open().TakeAsync(LeaseName.OfExecution(Samples.Execution), Stop));
    }

    public void Dispose() => _folder.Dispose();

    protected override ILease Open() => new FolderLease(_folder.Path, new FixedClock());

    private async Task Until<T>()
    {
        for (var tries = 0; tries < 200; tries++)
        {
            var outcome = await Open().TakeAsync(LeaseName.OfExecution(Samples.Execution), Stop);
            if (outcome is T)
            {
                return;
            }

            await ((LeaseOutcome.Taken)outcome).Lease.DisposeAsync();
            await Task.Delay(20, Stop);
        }

        Assert.Fail("the other process never took the lock");
    }
}
