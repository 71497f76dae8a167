using SocraticBench.Local.Index;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Contracts;

namespace SocraticBench.Tests.Local.Index;

public sealed class SqliteRunIndexContractTests : RunIndexContract
{
    private readonly TempFolder _folder = new();

    protected override IRunIndex Make() => SqliteRunIndex.Open(_folder["index.sqlite"]);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _folder.Dispose();
    }
}
