using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Lake;

/// <summary>A name in a folder of the lake.</summary>
/// <param name="Key">The key, or for a folder the part of the keys up to it.</param>
/// <param name="IsFolder">Whether keys lie below it.</param>
internal sealed record LakeEntry(string Key, bool IsFolder)
{
    // "a-b" comes before "a/b": a folder sorts with the slash that its keys have there.
    public string SortKey => IsFolder ? Key + "/" : Key;

    public static LakeEntry Of(string folderKey, FileSystemInfo entry)
    {
        if (entry.LinkTarget is not null)
        {
            throw new LakeException(LakeFault.Denied, $"{entry.FullName} is a symbolic link, and a lake follows none; put there what it points to");
        }

        return new LakeEntry(folderKey.Length == 0 ? entry.Name : $"{folderKey}/{entry.Name}", entry is DirectoryInfo);
    }
}
