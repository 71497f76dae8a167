namespace SocraticBench.Pipeline.Ports;

/// <summary>
/// The store of record: immutable objects under keys, and append-only journals. Every adapter passes the lake contract suite.
/// Any member may throw <see cref="LakeException"/>; the caller decides what that means, no adapter retries or swallows it.
/// </summary>
public interface ILake
{
    /// <summary>Where the lake is, for people: a folder or a URL. Holds no secret.</summary>
    string Location { get; }

    /// <summary>Reads an object; null where there is none. Never a half-written one.</summary>
    Task<LakeObject?> GetAsync(LakeKey key, CancellationToken cancel);

    /// <summary>Whether an object is there, without reading it.</summary>
    Task<bool> ExistsAsync(LakeKey key, CancellationToken cancel);

    /// <summary>Writes an object that must not be there yet, durably and atomically.</summary>
    Task<CreateOutcome> CreateAsync(LakeKey key, ReadOnlyMemory<byte> content, CancellationToken cancel);

    /// <summary>Writes an object in place of the version read; <paramref name="expected"/> null means that there must be none.</summary>
    Task<ReplaceOutcome> ReplaceAsync(LakeKey key, ReadOnlyMemory<byte> content, string? expected, CancellationToken cancel);

    /// <summary>Keys that begin with a prefix, in ordinal order, journals included; a prefix need not end at a segment.</summary>
    IAsyncEnumerable<LakeKey> ListAsync(string prefix, CancellationToken cancel);

    /// <summary>Removes an object or journal; nothing where there is none.</summary>
    Task DeleteAsync(LakeKey key, CancellationToken cancel);

    /// <summary>Appends one entry (no line break in it) to a journal, creating it; returns once the entry is durable.</summary>
    Task AppendAsync(LakeKey journal, ReadOnlyMemory<byte> entry, CancellationToken cancel);

    /// <summary>Reads a journal's entries in order; none where there is no journal. An entry torn by a crash is left out, whole ones never.</summary>
    Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadJournalAsync(LakeKey journal, CancellationToken cancel);
}
