using Microsoft.Data.Sqlite;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Index;

/// <summary>Says in one line what a failure of the index means. The index is never the only copy of anything.</summary>
internal static class IndexFaults
{
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    public const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static LakeException Explain(SqliteException error, string file) => error.SqliteErrorCode switch
    {
        Full => new(LakeFault.Full, $"no room left for the index {file}; free some and run `socratic-bench index rebuild`", error),
        ReadOnly => new(LakeFault.Denied, $"the index {file} cannot be written; make it writable for you", error),
        CannotOpen => new(LakeFault.Storage, $"the index {file} cannot be opened; check the folder, or run `socratic-bench index rebuild`", error),
        Corrupt or NotADatabase => new(LakeFault.Storage, $"the index {file} is damaged; delete it and run `socratic-bench index rebuild`, the lake has everything", error),
        _ => new(LakeFault.Storage, $"the index {file} failed: {error.Message.ReplaceLineEndings(" ")}; try again, or delete it and run `socratic-bench index rebuild`", error),
    };
}
