using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Doubles;

/// <summary>A lake in memory, held to the same contract as the real ones.</summary>
public sealed class MemoryLake : ILake
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, byte[]> _objects = new(StringComparer.Ordinal);

    public string Location => "memory";

    public Task<LakeObject?> GetAsync(LakeKey key, CancellationToken cancel) =>
        Do(() => _objects.TryGetValue(key.Value, out var bytes) ? new LakeObject(bytes, Version(bytes)) : null, cancel);

    public Task<bool> ExistsAsync(LakeKey key, CancellationToken cancel) => Do(() => _objects.ContainsKey(key.Value), cancel);

    public Task<CreateOutcome> CreateAsync(LakeKey key, ReadOnlyMemory<byte> content, CancellationToken cancel) => Do(
        () => _objects.TryAdd(key.Value, content.ToArray()) ? CreateOutcome.Created
            : _objects[key.Value].AsSpan().SequenceEqual(content.Span) ? CreateOutcome.AlreadyIdentical
            : CreateOutcome.Conflict,
        cancel);

    public Task<ReplaceOutcome> ReplaceAsync(LakeKey key, ReadOnlyMemory<byte> content, string? expected, CancellationToken cancel) => Do(
        () =>
        {
            var version = _objects.TryGetValue(key.Value, out var present) ? Version(present) : null;
            if (version != expected)
            {
                return ReplaceOutcome.Changed;
            }

            _objects[key.Value] = content.ToArray();
            return ReplaceOutcome.Replaced;
        },
        cancel);

    public async IAsyncEnumerable<LakeKey> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancel)
    {
        var keys = await Do(() => _objects.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).ToArray(), cancel);
        foreach (var key in keys)
        {
            cancel.ThrowIfCancellationRequested();
            yield return new LakeKey(key);
        }
    }

    public Task DeleteAsync(LakeKey key, CancellationToken cancel) => Do(() => _objects.Remove(key.Value), cancel);

    public Task AppendAsync(LakeKey journal, ReadOnlyMemory<byte> entry, CancellationToken cancel)
    {
        if (entry.Span.Contains((byte)'\n'))
        {
            throw new ArgumentException("a journal entry holds no line feed", nameof(entry));
        }

        return Do(() => _objects[journal.Value] = [.. _objects.GetValueOrDefault(journal.Value, []), .. entry.Span, (byte)'\n'], cancel);
    }

    public Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadJournalAsync(LakeKey journal, CancellationToken cancel) => Do<IReadOnlyList<ReadOnlyMemory<byte>>>(
        () =>
        {
            var bytes = _objects.GetValueOrDefault(journal.Value, []);
            var entries = new List<ReadOnlyMemory<byte>>();
            foreach (var line in bytes.AsSpan().Split((byte)'\n'))
            {
                entries.Add(bytes.AsMemory(line));
            }

            // What follows the last line feed was never acknowledged.
            return entries[..^1];
        },
        cancel);

    private static string Version(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private Task<T> Do<T>(Func<T> work, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return Task.FromResult(work());
        }
    }
}
