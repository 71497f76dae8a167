using System.Runtime.CompilerServices;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Lake;

/// <summary>
/// A lake in a folder. A key is a path in it; objects appear whole or not at all; what was acknowledged survives kill -9 and a power cut.
/// Cost: an object takes two flushes (file, folder), a journal entry one.
/// </summary>
public sealed class FolderLake : ILake, IDisposable, IAsyncDisposable
{
    private readonly LakePaths _paths;
    private readonly LakeAccess _access;
    private readonly IDisk _disk;
    private readonly ObjectFiles _objects;
    private readonly JournalFiles _journals;
    private readonly ReplaceLock _replacing;

    private FolderLake(string root, LakeAccess access, IDisk disk, FolderLakeOptions options)
    {
        _paths = new LakePaths(root);
        _access = access;
        _disk = disk;
        _objects = new ObjectFiles(disk, _paths);
        _journals = new JournalFiles(disk, options.OpenJournals);
        _replacing = new ReplaceLock(Path.Combine(root, StoreFiles.Locks));
    }

    /// <inheritdoc/>
    public string Location => _paths.Root;

    /// <summary>Opens a lake; for writing, makes the folder and its marker where they are missing.</summary>
    /// <exception cref="LakeException">The path is a file, another folder, a newer lake, or cannot be used.</exception>
    public static FolderLake Open(string folder, LakeAccess access, FolderLakeOptions? options = null) =>
        Open(folder, access, options ?? new FolderLakeOptions(), new LocalDisk((options ?? new FolderLakeOptions()).Fsync));

    internal static FolderLake Open(string folder, LakeAccess access, FolderLakeOptions options, IDisk disk)
    {
        var root = Path.GetFullPath(folder);
        try
        {
            RequireFolder(root, access);
            var lake = new FolderLake(root, access, disk, options);
            if (!LakeMarker.IsPresent(root) && access == LakeAccess.ReadWrite)
            {
                lake._objects.Create(Path.Combine(root, StoreFiles.Marker), LakeMarker.Bytes);
            }

            return lake;
        }
        catch (Exception error) when (DiskFaults.IsDisk(error))
        {
            throw DiskFaults.Explain(error, "open the lake", root);
        }
    }

    /// <inheritdoc/>
    public Task<LakeObject?> GetAsync(LakeKey key, CancellationToken cancel) =>
        OnDisk($"read {key}", () => ObjectFiles.Read(_paths.Of(key)) is { } bytes ? new LakeObject(bytes, ObjectFiles.Version(bytes)) : null, cancel);

    /// <inheritdoc/>
    public Task<bool> ExistsAsync(LakeKey key, CancellationToken cancel) =>
        OnDisk($"look for {key}", () => ObjectFiles.IsThere(_paths.Of(key)), cancel);

    /// <inheritdoc/>
    public Task<CreateOutcome> CreateAsync(LakeKey key, ReadOnlyMemory<byte> content, CancellationToken cancel) =>
        OnDisk($"write {key}", () => _objects.Create(Writable(key), content.Span), cancel);

    /// <inheritdoc/>
    public async Task<ReplaceOutcome> ReplaceAsync(LakeKey key, ReadOnlyMemory<byte> content, string? expected, CancellationToken cancel)
    {
        if (expected is null)
        {
            var outcome = await OnDisk($"write {key}", () => ObjectFiles.IsThere(Writable(key)) ? CreateOutcome.Conflict : _objects.Create(Writable(key), content.Span), cancel)
                .ConfigureAwait(false);
            return outcome == CreateOutcome.Created ? ReplaceOutcome.Replaced : ReplaceOutcome.Changed;
        }

        var path = Writable(key);
        using var held = await _replacing.TakeAsync(key.Value, cancel).ConfigureAwait(false);
        return await OnDisk($"replace {key}", () => Replace(path, content.Span, expected), cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LakeKey> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancel)
    {
        var cut = prefix.LastIndexOf('/');
        var start = cut < 0 ? "" : prefix[..cut];
        if (start.Length > 0 && (!LakeKey.IsValid(start) || StoreFiles.IsOwn(start.Split('/')[0])))
        {
            yield break;
        }

        var waiting = new Stack<LakeEntry>([new LakeEntry(start, IsFolder: true)]);
        while (waiting.TryPop(out var entry))
        {
            if (!entry.IsFolder)
            {
                yield return new LakeKey(entry.Key);
                continue;
            }

            var entries = await OnDisk($"list {prefix}", () => Below(entry.Key), cancel).ConfigureAwait(false);
            foreach (var below in entries.Where(below => CanMatch(below, prefix)).Reverse())
            {
                waiting.Push(below);
            }
        }
    }

    /// <inheritdoc/>
    public Task DeleteAsync(LakeKey key, CancellationToken cancel) =>
        OnDisk(
            $"delete {key}",
            () =>
            {
                var path = Writable(key);
                _journals.Forget(path);
                if (File.Exists(path))
                {
                    _disk.Delete(path);
                    RemoveEmptyFolders(Path.GetDirectoryName(path)!);
                }

                return true;
            },
            cancel);

    /// <inheritdoc/>
    public Task AppendAsync(LakeKey journal, ReadOnlyMemory<byte> entry, CancellationToken cancel)
    {
        if (entry.Span.Contains((byte)'\n'))
        {
            throw new ArgumentException("a journal entry holds no line feed", nameof(entry));
        }

        return OnDisk($"append to {journal}", () => Append(Writable(journal), entry.Span), cancel);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadJournalAsync(LakeKey journal, CancellationToken cancel) =>
        OnDisk<IReadOnlyList<ReadOnlyMemory<byte>>>($"read {journal}", () => Entries(ObjectFiles.Read(_paths.Of(journal)) ?? []), cancel);

    /// <summary>Makes sure that the folder can be written to, before a program begins what it could not keep.</summary>
    /// <exception cref="LakeException">It cannot.</exception>
    public void RequireWritable()
    {
        try
        {
            var probe = _objects.NewName();
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose))
            {
                // Only to see whether it can be made.
            }
        }
        catch (Exception error) when (DiskFaults.IsDisk(error))
        {
            throw DiskFaults.Explain(error, "write to the lake", _paths.Root);
        }
    }

    /// <summary>Removes what programs that died left half written before a moment; answers how many files. Nothing under a key is touched.</summary>
    public Task<int> RemoveUnfinishedAsync(DateTimeOffset before, CancellationToken cancel) =>
        OnDisk("remove unfinished files", () => UnfinishedFiles.Remove(_paths.Unfinished, before), cancel);

    /// <summary>Counts what <see cref="RemoveUnfinishedAsync"/> would remove.</summary>
    public Task<int> CountUnfinishedAsync(DateTimeOffset before, CancellationToken cancel) =>
        OnDisk("look for unfinished files", () => UnfinishedFiles.Find(_paths.Unfinished, before).Count, cancel);

    /// <inheritdoc/>
    public void Dispose() => _journals.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static void RequireFolder(string root, LakeAccess access)
    {
        if (File.Exists(root))
        {
            throw new LakeException(LakeFault.NotALake, $"{root} is a file; name a folder with --lake");
        }

        if (!Directory.Exists(root))
        {
            if (access == LakeAccess.ReadOnly)
            {
                throw new LakeException(LakeFault.NotALake, $"there is no lake at {root}; make one with `socratic-bench run --lake {root}` or name another with --lake");
            }

            Directory.CreateDirectory(root);
        }
    }

    private static bool CanMatch(LakeEntry entry, string prefix) =>
        entry.Key.StartsWith(prefix, StringComparison.Ordinal) || (entry.IsFolder && (entry.Key + "/").StartsWith(prefix, StringComparison.Ordinal));

    private static List<ReadOnlyMemory<byte>> Entries(ReadOnlyMemory<byte> journal)
    {
        var entries = new List<ReadOnlyMemory<byte>>();
        for (var end = journal.Span.IndexOf((byte)'\n'); end >= 0; end = journal.Span.IndexOf((byte)'\n'))
        {
            entries.Add(journal[..end]);
            journal = journal[(end + 1)..];
        }

        return entries;
    }

    private IReadOnlyList<LakeEntry> Below(string folderKey)
    {
        if (folderKey.Length > 0)
        {
            _ = _paths.Of(new LakeKey(folderKey));
        }

        return _paths.Entries(folderKey);
    }

    private ReplaceOutcome Replace(string path, ReadOnlySpan<byte> content, string expected)
    {
        if (ObjectFiles.Read(path) is not { } present || ObjectFiles.Version(present) != expected)
        {
            return ReplaceOutcome.Changed;
        }

        _objects.Replace(path, content);
        return ReplaceOutcome.Replaced;
    }

    private bool Append(string path, ReadOnlySpan<byte> entry)
    {
        for (var attempt = 0; ; attempt++)
        {
            _objects.EnsureFolder(Path.GetDirectoryName(path)!);
            try
            {
                _journals.Append(path, entry);
                return true;
            }
            catch (DirectoryNotFoundException) when (attempt < 3)
            {
                // The last other journal of the run was removed between the two steps, and the empty folder with it.
            }
        }
    }

    private void RemoveEmptyFolders(string folder)
    {
        // A journal's folder goes with its last file, or a million finished runs leave a million empty folders.
        try
        {
            while (folder.Length > _paths.Root.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
                folder = Path.GetDirectoryName(folder)!;
            }
        }
        catch (IOException)
        {
            // Somebody else removed it or put something there meanwhile: either way there is nothing left to tidy.
        }
    }

    private string Writable(LakeKey key) =>
        _access == LakeAccess.ReadWrite
            ? _paths.Of(key)
            : throw new LakeException(LakeFault.Denied, $"{_paths.Root} was opened for reading only; nothing was written to {key}");

    private Task<T> OnDisk<T>(string doing, Func<T> work, CancellationToken cancel) => Task.Run(
        () =>
        {
            try
            {
                return work();
            }
            catch (Exception error) when (DiskFaults.IsDisk(error))
            {
                throw DiskFaults.Explain(error, doing, _paths.Root);
            }
        },
        cancel);
}
