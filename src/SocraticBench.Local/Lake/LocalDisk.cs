using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SocraticBench.Local.Lake;

/// <summary>The machine's own disk.</summary>
internal sealed class LocalDisk(bool fsync) : IDisk
{
    public SafeFileHandle Open(string path, FileMode mode, FileAccess access, FileShare share) => File.OpenHandle(path, mode, access, share);

    public void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset) => RandomAccess.Write(file, bytes, offset);

    public void Truncate(SafeFileHandle file, long length) => RandomAccess.SetLength(file, length);

    public void Flush(SafeFileHandle file)
    {
        if (fsync)
        {
            RandomAccess.FlushToDisk(file);
        }
    }

    public void FlushFolder(string folder)
    {
        // Windows journals names itself and offers no such call.
        if (!fsync || OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Native.OpenForReading(folder, 0);
        if (descriptor < 0)
        {
            throw LastError($"cannot open folder {folder}");
        }

        var failed = Native.Fsync(descriptor) != 0;
        var error = failed ? LastError($"cannot flush folder {folder}") : null;
        _ = Native.Close(descriptor);
        if (error is not null)
        {
            throw error;
        }
    }

    // File.Move without overwrite looks first and, where the file system has no hard links, copies: neither is one step. link(2) is,
    // and refuses a taken name; where there are no hard links, renameat2 with RENAME_NOREPLACE is. MoveFileEx on Windows is too.
    public bool TryLink(string file, string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return TryMoveOnWindows(file, name);
        }

        if (Native.Link(file, name) == 0)
        {
            return true;
        }

        var errno = Marshal.GetLastPInvokeError();
        return errno switch
        {
            Native.AlreadyExists => false,
            Native.NotPermitted or Native.TooManyLinks or 38 or 45 or 95 when OperatingSystem.IsLinux() => TryRename(file, name),
            _ => throw LastError($"cannot name {name}"),
        };
    }

    public void Rename(string file, string name) => File.Move(file, name, overwrite: true);

    public void Delete(string file) => File.Delete(file);

    private static bool TryRename(string file, string name) =>
        Native.RenameAt2(Native.CurrentFolder, file, Native.CurrentFolder, name, Native.NoReplace) == 0
        || (Marshal.GetLastPInvokeError() == Native.AlreadyExists ? false : throw LastError($"cannot name {name}"));

    private static bool TryMoveOnWindows(string file, string name)
    {
        try
        {
            File.Move(file, name, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(name))
        {
            return false;
        }
    }

    private static IOException LastError(string what)
    {
        var errno = Marshal.GetLastPInvokeError();
        var message = $"{what}: {Marshal.GetPInvokeErrorMessage(errno)}";
        return errno == 2 ? new DirectoryNotFoundException(message) : new IOException(message, errno);
    }
}
