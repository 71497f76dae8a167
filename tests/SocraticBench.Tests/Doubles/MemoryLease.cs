using System.Collections.Concurrent;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Doubles;

/// <summary>Leases within one process.</summary>
public sealed class MemoryLease(TimeProvider clock) : ILease
{
    private readonly ConcurrentDictionary<LeaseName, LeaseHolder> _holders = new();

    public Task<LeaseOutcome> TakeAsync(LeaseName name, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var self = new LeaseHolder(Environment.MachineName, Environment.ProcessId, clock.GetUtcNow());
        return Task.FromResult<LeaseOutcome>(
            _holders.TryAdd(name, self) ? new LeaseOutcome.Taken(new Held(this, name)) : new LeaseOutcome.Refused(_holders.GetValueOrDefault(name)));
    }

    public Task<LeaseHolder?> HolderAsync(LeaseName name, CancellationToken cancel) => Task.FromResult(_holders.GetValueOrDefault(name));

    private sealed class Held(MemoryLease leases, LeaseName name) : IHeldLease
    {
        private int _given;

        public CancellationToken Lost => CancellationToken.None;

        public ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _given, 1) == 0)
            {
                leases._holders.TryRemove(name, out _);
            }

            return ValueTask.CompletedTask;
        }
    }
}
