using System.Globalization;
using System.Security.Cryptography;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Lake;

/// <summary>Puts whole objects under their names: written and flushed under another name first, so that nobody ever sees half of one.</summary>
internal sealed class ObjectFiles(IDisk disk, LakePaths paths)
{
    private static long s_next;

    public static string Version(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>An object's bytes; null where there is none.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception folder) when (DiskFaults.IsDisk(folder) && IsNoObject(path))
        {
            return null;
        }
    }

    /// <summary>Whether an object is there. A folder that may not be looked into is an error, not an absence: somebody would do its work again.</summary>
    public static bool IsThere(string path)
    {
        try
        {
            // Asked for its attributes, the system says why it does not show a file; asked whether it exists, it only says no.
            return File.Exists(path) || !File.GetAttributes(path).HasFlag(FileAttributes.Directory);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException) when (IsNoObject(path))
        {
            return false;
        }
    }

    public CreateOutcome Create(string path, ReadOnlySpan<byte> content)
    {
        // A retry finds its object there: comparing is cheaper than writing all of it again only to be refused.
        if (File.Exists(path) && Read(path) is { } present)
        {
            return Compare(path, present, content);
        }

        return Write(path, content, unfinished => disk.TryLink(unfinished, path))
            ? CreateOutcome.Created
            : Compare(path, Read(path) ?? throw TakenByFolder(path), content);
    }

    public void Replace(string path, ReadOnlySpan<byte> content)
    {
        RefuseFolder(path);
        Write(path, content, unfinished => Take(unfinished, path));
    }

    /// <summary>Replaces an object by what is written to a file of its own, for content too large to hold.</summary>
    public void Replace(string path, Action<string> write)
    {
        RefuseFolder(path);
        var unfinished = NewName();
        try
        {
            write(unfinished);
            using var file = disk.Open(unfinished, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            disk.Flush(file);
            Name(path, unfinished, written => Take(written, path));
        }
        finally
        {
            disk.Delete(unfinished);
        }
    }

    private bool Write(string path, ReadOnlySpan<byte> content, Func<string, bool> name)
    {
        var unfinished = NewName();
        try
        {
            using var file = disk.Open(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            disk.Write(file, content, 0);
            disk.Flush(file);
            return Name(path, unfinished, name);
        }
        finally
        {
            disk.Delete(unfinished);
        }
    }

    private bool Name(string path, string unfinished, Func<string, bool> name)
    {
        var folder = Path.GetDirectoryName(path)!;
        for (var attempt = 0; ; attempt++)
        {
            EnsureFolder(folder);
            try
            {
                var done = name(unfinished);
                disk.FlushFolder(folder);
                return done;
            }
            catch (DirectoryNotFoundException) when (attempt < 3)
            {
                // Somebody removed the last object beside ours, and the empty folder with it, between our two steps.
            }
        }
    }

    /// <summary>Makes a folder, durably: each new name is flushed in the folder that holds it.</summary>
    public void EnsureFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (File.Exists(folder))
        {
            throw new LakeException(LakeFault.BadKey, $"{folder} is an object; no key can lie below it");
        }

        var parent = Path.GetDirectoryName(folder)!;
        EnsureFolder(parent);
        Directory.CreateDirectory(folder);
        disk.FlushFolder(parent);
    }

    /// <summary>A name that nobody else uses. The process id keeps two programs apart, and tells whoever finds the file left over.</summary>
    public string NewName()
    {
        Directory.CreateDirectory(paths.Unfinished);
        return Path.Combine(
            paths.Unfinished,
            string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Environment.TickCount64}-{Interlocked.Increment(ref s_next)}"));
    }

    private bool Take(string unfinished, string path)
    {
        disk.Rename(unfinished, path);
        return true;
    }

    private static void RefuseFolder(string path)
    {
        if (Directory.Exists(path))
        {
            throw TakenByFolder(path);
        }
    }

    private static bool IsNoObject(string path) =>
        Directory.Exists(path) || (!File.Exists(path) && Path.GetDirectoryName(path) is { } above && !Directory.Exists(above));

    private CreateOutcome Compare(string path, ReadOnlySpan<byte> present, ReadOnlySpan<byte> content)
    {
        if (!present.SequenceEqual(content))
        {
            return CreateOutcome.Conflict;
        }

        // Whoever wrote it may have died before its name was on the disk; now it is acknowledged a second time, and must be.
        disk.FlushFolder(Path.GetDirectoryName(path)!);
        return CreateOutcome.AlreadyIdentical;
    }

    private static LakeException TakenByFolder(string path) =>
        new(LakeFault.BadKey, $"{path} is a folder of other keys; no object can bear its name");
}
