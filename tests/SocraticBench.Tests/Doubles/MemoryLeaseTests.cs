using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Contracts;

namespace SocraticBench.Tests.Doubles;

public sealed class MemoryLeaseTests : LeaseContract
{
    private readonly MemoryLease _leases = new(new FixedClock());

    protected override ILease Open() => _leases;
}
