using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Contracts;

namespace SocraticBench.Tests.Local.Lake;

public sealed class FolderLakeContractTests : LakeContract
{
    private readonly TempFolder _folder = new();

    protected override ILake Make() => FolderLake.Open(_folder["lake"], LakeAccess.ReadWrite, new FolderLakeOptions { Fsync = false });

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _folder.Dispose();
    }
}
