using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Reads records from the lake.</summary>
public static class LakeReading
{
    /// <summary>An object that must be there.</summary>
    /// <exception cref="RecordException">It is not; says what to do.</exception>
    public static async Task<ReadOnlyMemory<byte>> RequireAsync(this ILake lake, LakeKey key, CancellationToken cancel) =>
        await lake.GetAsync(key, cancel).ConfigureAwait(false) is { } found
            ? found.Content
            : throw new RecordException(new RecordPlace($"{lake.Location}/{key}"), "is missing from the lake; restore it, or start a new execution");

    /// <summary>A record that must be there.</summary>
    /// <exception cref="RecordException">It is missing or damaged.</exception>
    public static async Task<T> RequireAsync<T>(this ILake lake, LakeKey key, CancellationToken cancel) =>
        RecordJson.Parse<T>((await lake.RequireAsync(key, cancel).ConfigureAwait(false)).Span, new RecordPlace(key.Value));

    /// <summary>A record, or null where there is none.</summary>
    /// <exception cref="RecordException">It is damaged.</exception>
    public static async Task<T?> FindAsync<T>(this ILake lake, LakeKey key, CancellationToken cancel)
        where T : class =>
        await lake.GetAsync(key, cancel).ConfigureAwait(false) is { } found
            ? RecordJson.Parse<T>(found.Content.Span, new RecordPlace(key.Value))
            : null;

    /// <summary>Records of a JSON-lines object, or none where there is no object.</summary>
    /// <exception cref="RecordException">A line is damaged.</exception>
    public static async Task<IReadOnlyList<T>> FindLinesAsync<T>(this ILake lake, LakeKey key, CancellationToken cancel) =>
        await lake.GetAsync(key, cancel).ConfigureAwait(false) is { } found ? RecordJson.ParseLines<T>(found.Content.Span, key.Value) : [];

    /// <summary>Records of a JSON-lines object that must be there.</summary>
    /// <exception cref="RecordException">It is missing, or a line is damaged.</exception>
    public static async Task<IReadOnlyList<T>> RequireLinesAsync<T>(this ILake lake, LakeKey key, CancellationToken cancel) =>
        RecordJson.ParseLines<T>((await lake.RequireAsync(key, cancel).ConfigureAwait(false)).Span, key.Value);
}
