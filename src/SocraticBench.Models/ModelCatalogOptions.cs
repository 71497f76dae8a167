using SocraticBench.Core.Dialogues;
using SocraticBench.Models.Calling;

namespace SocraticBench.Models;

/// <summary>What the models room needs from outside. Whoever composes reads environment and files; this room reads neither.</summary>
public sealed record ModelCatalogOptions
{
    /// <summary>Key for OpenAI and compatible endpoints; null where there is none, as for most local ones.</summary>
    public string? OpenAiApiKey { get; init; }

    /// <summary>Transcripts that recorded models play back.</summary>
    public IReadOnlyList<Transcript> Transcripts { get; init; } = [];

    /// <summary>Measures latencies and paces retries.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Sends requests; null for a client of the catalog's own. Its timeout must be infinite: calls have their own.</summary>
    public HttpClient? Http { get; init; }

    /// <summary>How calls are paced, repeated and given up.</summary>
    public CallingOptions Calling { get; init; } = new();

    /// <summary>Numbers in [0, 1) that spread retries.</summary>
    public Func<double> Jitter { get; init; } = Random.Shared.NextDouble;

    /// <summary>Hears of every change of a limiter's limit, for the log; null for nobody.</summary>
    public Action<LimitChange>? LimitChanged { get; init; }
}
