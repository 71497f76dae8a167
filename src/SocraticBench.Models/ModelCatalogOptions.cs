using SocraticBench.Core.Dialogues;

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

    /// <summary>Sends requests; null for one of the catalog's own.</summary>
    public HttpClient? Http { get; init; }
}
