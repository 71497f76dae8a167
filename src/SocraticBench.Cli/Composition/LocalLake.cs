using SocraticBench.Local.Analytics;
using SocraticBench.Local.Index;
using SocraticBench.Local.Lake;

namespace SocraticBench.Cli.Composition;

/// <summary>Opens a lake in a folder piece by piece, for commands that need no models. What they only read is not created by reading it.</summary>
internal static class LocalLake
{
    /// <summary>The lake, for reading.</summary>
    public static FolderLake Open(string folder) => FolderLake.Open(folder, LakeAccess.ReadOnly);

    /// <summary>The lake, for writing; made where there is none.</summary>
    public static FolderLake OpenOrCreate(string folder) => FolderLake.Open(folder, LakeAccess.ReadWrite);

    /// <summary>SQL over the lake.</summary>
    public static DuckDbAnalytics Analytics(string folder) => DuckDbAnalytics.Open(folder);

    /// <summary>Where the index of a lake is.</summary>
    public static string IndexFile(string folder) => Path.Combine(folder, "index.sqlite");

    /// <summary>Deletes the index, whatever state it is in, so that it can be made again.</summary>
    public static void DeleteIndex(string folder)
    {
        foreach (var ending in (string[])["", "-wal", "-shm"])
        {
            File.Delete(IndexFile(folder) + ending);
        }
    }

    /// <summary>The index, for reading.</summary>
    public static SqliteRunIndex Index(string folder) => SqliteRunIndex.Open(IndexFile(folder), readOnly: true);

    /// <summary>The index, for writing; made where there is none.</summary>
    public static SqliteRunIndex NewIndex(string folder) => SqliteRunIndex.Open(IndexFile(folder));
}
