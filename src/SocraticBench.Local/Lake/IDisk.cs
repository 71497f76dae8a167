using Microsoft.Win32.SafeHandles;

namespace SocraticBench.Local.Lake;

/// <summary>The writes that a lake asks of a disk, each of which can fail: the seam where tests put a disk that does.</summary>
internal interface IDisk
{
    SafeFileHandle Open(string path, FileMode mode, FileAccess access, FileShare share);

    void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset);

    void Truncate(SafeFileHandle file, long length);

    /// <summary>Returns once the file's bytes and length are on the disk.</summary>
    void Flush(SafeFileHandle file);

    /// <summary>Returns once the folder's names are on the disk.</summary>
    void FlushFolder(string folder);

    /// <summary>Gives a file a further name in one indivisible step; false where that name is taken, which then stays as it is.</summary>
    bool TryLink(string file, string name);

    /// <summary>Puts a file in the place of another in one indivisible step.</summary>
    void Rename(string file, string name);

    void Delete(string file);
}
