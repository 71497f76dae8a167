using System.Runtime.InteropServices;

namespace SocraticBench.Bench.Index;

/// <summary>Drops one file from the kernel's page cache, so that a read is a read from the disk.</summary>
internal static partial class PageCache
{
    private const int DontNeed = 4;

    public static void Drop(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        RandomAccess.FlushToDisk(handle);
        _ = Advise((int)handle.DangerousGetHandle(), 0, 0, DontNeed);
    }

    [LibraryImport("libc", EntryPoint = "posix_fadvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(int descriptor, long offset, long length, int advice);
}
