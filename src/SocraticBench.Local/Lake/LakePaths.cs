using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Lake;

/// <summary>
/// Where keys lie in the folder. A key's form alone cannot leave the lake; a symbolic link could, so none is followed.
/// That guards against a lake that somebody packed or prepared, not against one who swaps folders while we write.
/// </summary>
internal sealed class LakePaths(string root)
{
    public string Root { get; } = root;

    public string Unfinished => Path.Combine(Root, StoreFiles.Unfinished);

    public string Of(LakeKey key)
    {
        var segments = key.Value.Split('/');
        if (StoreFiles.IsOwn(segments[0]))
        {
            throw new LakeException(LakeFault.BadKey, $"'{key}' is a name that the lake keeps for itself; choose another");
        }

        var path = Root;
        foreach (var segment in segments)
        {
            path = Path.Combine(path, segment);
            RefuseLink(path);
        }

        return path;
    }

    /// <summary>Names in a folder in the order of the keys below them; none where there is no such folder.</summary>
    public IReadOnlyList<LakeEntry> Entries(string folderKey)
    {
        var folder = new DirectoryInfo(Path.Combine(Root, folderKey));
        try
        {
            return
            [
                .. folder.EnumerateFileSystemInfos()
                    .Where(entry => folderKey.Length > 0 || !StoreFiles.IsOwn(entry.Name))
                    .Select(entry => LakeEntry.Of(folderKey, entry))
                    .Where(entry => LakeKey.IsValid(entry.Key))
                    .OrderBy(entry => entry.SortKey, StringComparer.Ordinal),
            ];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (IOException) when (File.Exists(folder.FullName))
        {
            return [];
        }
    }

    public static void RefuseLink(string path)
    {
        if (new FileInfo(path) is { LinkTarget: not null })
        {
            throw new LakeException(LakeFault.Denied, $"{path} is a symbolic link, and a lake follows none; put there what it points to");
        }
    }
}
