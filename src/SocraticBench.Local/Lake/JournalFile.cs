using Microsoft.Win32.SafeHandles;

namespace SocraticBench.Local.Lake;

/// <summary>One journal held open for appending. One writer at a time.</summary>
internal sealed class JournalFile : IDisposable
{
    private readonly IDisk _disk;
    private readonly string _path;
    private readonly SafeFileHandle _file;
    private long _end;

    private JournalFile(IDisk disk, string path, SafeFileHandle file, long end) => (_disk, _path, _file, _end) = (disk, path, file, end);

    /// <summary>Opens or makes a journal, and cuts off an entry that a crash tore.</summary>
    public static JournalFile Open(IDisk disk, string path)
    {
        var file = disk.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            var end = JournalTail.EndOfWholeEntries(file);
            if (end < RandomAccess.GetLength(file))
            {
                disk.Truncate(file, end);
            }

            // Also where the journal was there: whoever made it may have died before its name was on the disk.
            disk.FlushFolder(Path.GetDirectoryName(path)!);
            return new JournalFile(disk, path, file, end);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Whether the journal is still there under its name; somebody else may have removed it.</summary>
    public bool IsThere => File.Exists(_path);

    public void Append(ReadOnlySpan<byte> entry)
    {
        // One write for entry and line feed: a crash can tear an entry, never leave a whole one looking torn or two run together.
        var line = new byte[entry.Length + 1];
        entry.CopyTo(line);
        line[^1] = (byte)'\n';
        try
        {
            _disk.Write(_file, line, _end);
            _disk.Flush(_file);
        }
        catch (Exception error) when (DiskFaults.IsDisk(error))
        {
            // Half an entry may stand there, or one that the disk never got: take it back, so that a reader sees what was acknowledged.
            _disk.Truncate(_file, _end);
            throw;
        }

        _end += line.Length;
    }

    public void Dispose() => _file.Dispose();
}
