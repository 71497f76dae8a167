namespace SocraticBench.Local.Lake;

/// <summary>How a folder lake treats the disk.</summary>
public sealed record FolderLakeOptions
{
    /// <summary>Whether a write returns only once the disk has it. Off only for benchmarks: a power cut then loses what was acknowledged.</summary>
    public bool Fsync { get; init; } = true;

    /// <summary>Journals held open at a time; the least recently used is closed beyond it.</summary>
    public int OpenJournals { get; init; } = 64;
}
