using Microsoft.Win32.SafeHandles;
using SocraticBench.Local.Lake;

namespace SocraticBench.Tests.Local.Lake;

/// <summary>A disk that fails at its n-th request: once, or for good as when the program dies there. A failing write leaves some of its bytes.</summary>
internal sealed class FaultyDisk(int failAt, bool forGood, int bytesLeft, int errno) : IDisk
{
    private readonly LocalDisk _disk = new(fsync: false);

    public int Requests { get; private set; }

    public SafeFileHandle Open(string path, FileMode mode, FileAccess access, FileShare share)
    {
        Request();
        return _disk.Open(path, mode, access, share);
    }

    public void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset)
    {
        if (Fails())
        {
            _disk.Write(file, bytes[..Math.Min(bytesLeft, bytes.Length)], offset);
            throw Fault();
        }

        _disk.Write(file, bytes, offset);
    }

    public void Truncate(SafeFileHandle file, long length)
    {
        Request();
        _disk.Truncate(file, length);
    }

    public void Flush(SafeFileHandle file) => Request();

    public void FlushFolder(string folder) => Request();

    public bool TryLink(string file, string name)
    {
        Request();
        return _disk.TryLink(file, name);
    }

    public void Rename(string file, string name)
    {
        Request();
        _disk.Rename(file, name);
    }

    public void Delete(string file)
    {
        Request();
        _disk.Delete(file);
    }

    private bool Fails()
    {
        Requests++;
        return Requests == failAt || (forGood && Requests > failAt);
    }

    private void Request()
    {
        if (Fails())
        {
            throw Fault();
        }
    }

    private IOException Fault() => new("the disk failed on purpose", errno);
}
