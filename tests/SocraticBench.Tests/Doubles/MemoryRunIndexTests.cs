using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Contracts;

namespace SocraticBench.Tests.Doubles;

public sealed class MemoryRunIndexTests : RunIndexContract
{
    protected override IRunIndex Make() => new MemoryRunIndex();
}
