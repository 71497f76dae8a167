namespace SocraticBench.Local.Lake;

/// <summary>A file that one process (or one handle in it) can hold at a time: flock on Unix, a share mode on Windows.</summary>
internal static class FileLock
{
    /// <summary>The held lock, or null where another holds it. The file stays: removing a lock file races with the next to take it.</summary>
    public static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException error) when (IsHeld(error))
        {
            return null;
        }
    }

    /// <summary>Whether somebody holds the lock; nobody holds one that is not there. Asks for a shared lock for a moment.</summary>
    public static bool IsTaken(string path)
    {
        try
        {
            using var shared = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return false;
        }
        catch (IOException error) when (IsHeld(error))
        {
            return true;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    // EWOULDBLOCK is 11 on Linux and 35 on macOS; Windows says sharing or lock violation.
    private static bool IsHeld(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
