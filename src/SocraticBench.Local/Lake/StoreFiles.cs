namespace SocraticBench.Local.Lake;

/// <summary>Names at the root of a folder lake that belong to the store itself: no key reaches them, no listing shows them.</summary>
public static class StoreFiles
{
    /// <summary>Says that the folder is a lake, and of which schema.</summary>
    public const string Marker = "lake.json";

    /// <summary>The index; rebuilt from the lake at will.</summary>
    public const string Index = "index.sqlite";

    /// <summary>Alerts, one a line.</summary>
    public const string Alerts = "alerts.jsonl";

    /// <summary>Objects half written.</summary>
    public const string Unfinished = ".unfinished";

    /// <summary>Locks and leases, which hold nothing worth keeping.</summary>
    public const string Locks = ".locks";

    /// <summary>Whether a root name is the store's own.</summary>
    public static bool IsOwn(string rootName) =>
        rootName is Marker or Alerts or Unfinished or Locks || rootName.StartsWith(Index, StringComparison.Ordinal);
}
