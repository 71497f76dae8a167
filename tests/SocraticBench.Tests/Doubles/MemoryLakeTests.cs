using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Contracts;

namespace SocraticBench.Tests.Doubles;

public sealed class MemoryLakeTests : LakeContract
{
    protected override ILake Make() => new MemoryLake();
}
