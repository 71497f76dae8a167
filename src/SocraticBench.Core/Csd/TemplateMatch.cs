using SocraticBench.Core.Records;

namespace SocraticBench.Core.Csd;

/// <summary>How canned a tutor turn is.</summary>
public sealed record TemplateMatch
{
    /// <summary>Whether it matches a known template or repeats an own earlier turn.</summary>
    public required bool Matched { get; init; }

    /// <summary>The template; null where none matched.</summary>
    public string? TemplateId { get; init; }

    /// <summary>Similarity to the nearest template or own earlier turn, 0..1.</summary>
    public required double SimilarityScore { get; init => field = Check.Range(value, 0.0, 1.0); }
}
