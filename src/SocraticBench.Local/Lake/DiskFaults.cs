using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Lake;

/// <summary>Says in one line what a disk's failure means for the person at the keyboard.</summary>
internal static class DiskFaults
{
    public static bool IsDisk(Exception error) => error is IOException or UnauthorizedAccessException;

    public static LakeException Explain(Exception error, string doing, string lake) => Fault(error) switch
    {
        LakeFault.Full => new(LakeFault.Full, $"cannot {doing}: no room left under {lake}; free some and resume, nothing finished is lost", error),
        LakeFault.Denied => new(LakeFault.Denied, $"cannot {doing}: not permitted under {lake}; make the folder writable for you or choose another with --lake", error),
        LakeFault.BadKey => new(LakeFault.BadKey, $"cannot {doing}: a part of the name is longer than the file system under {lake} allows; use a shorter model or file id", error),
        var fault => new(fault, $"cannot {doing} under {lake}: {OneLine(error.Message)}; check the disk and resume", error),
    };

    private static LakeFault Fault(Exception error) => error switch
    {
        UnauthorizedAccessException => LakeFault.Denied,
        PathTooLongException => LakeFault.BadKey,
        // ENOSPC, EDQUOT, and Windows' disk full and handle disk full.
        IOException { HResult: 28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027) } => LakeFault.Full,
        // EROFS, EACCES, EPERM.
        IOException { HResult: 30 or 13 or 1 } => LakeFault.Denied,
        // ENAMETOOLONG.
        IOException { HResult: 36 or 63 } => LakeFault.BadKey,
        _ => LakeFault.Storage,
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.');
}
