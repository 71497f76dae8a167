using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Composition;

/// <summary>What commands that only look read from a lake.</summary>
internal static class LakeReading
{
    /// <summary>A record; null where there is none.</summary>
    public static async Task<T?> RecordAsync<T>(this ILake lake, LakeKey key, CancellationToken cancel)
        where T : LakeRecord =>
        await lake.GetAsync(key, cancel).ConfigureAwait(false) is { } found
            ? RecordJson.Parse<T>(found.Content.Span, new RecordPlace(key.Value))
            : null;

    /// <summary>The records of a JSON-lines object; none where there is no object.</summary>
    public static async Task<IReadOnlyList<T>> LinesAsync<T>(this ILake lake, LakeKey key, CancellationToken cancel)
        where T : LakeRecord =>
        await lake.GetAsync(key, cancel).ConfigureAwait(false) is { } found
            ? RecordJson.ParseLines<T>(found.Content.Span, key.Value)
            : [];

    /// <summary>All executions, newest first.</summary>
    public static async Task<IReadOnlyList<Execution>> ExecutionsAsync(this ILake lake, CancellationToken cancel)
    {
        var executions = new List<Execution>();
        await foreach (var key in lake.ListAsync(LakeLayout.Executions, cancel).ConfigureAwait(false))
        {
            if (key.Value.EndsWith("/execution.json", StringComparison.Ordinal)
                && await lake.RecordAsync<Execution>(key, cancel).ConfigureAwait(false) is { } execution)
            {
                executions.Add(execution);
            }
        }

        return [.. executions.OrderByDescending(execution => execution.ExecutionId, StringComparer.Ordinal)];
    }
}
