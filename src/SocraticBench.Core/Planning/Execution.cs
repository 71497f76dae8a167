using SocraticBench.Core.Records;

namespace SocraticBench.Core.Planning;

/// <summary>One run of the whole pipeline: what was asked for, by which protocol and scoring. Written once, when it starts.</summary>
public sealed record Execution : LakeRecord
{
    /// <summary>The execution; a ULID.</summary>
    public required string ExecutionId { get; init => field = RunId.Parse(value, nameof(ExecutionId)); }

    /// <summary>Weekly or by hand.</summary>
    public required ExecutionPurpose Purpose { get; init; }

    /// <summary>The protocol.</summary>
    public required string ManifestId { get; init => field = Manifests.ManifestId.Parse(value, nameof(ManifestId)); }

    /// <summary>The scoring that its transcripts get.</summary>
    public required string ScoringId { get; init => field = Scoring.ScoringId.Parse(value, nameof(ScoringId)); }

    /// <summary>When it started, UTC; its date and ISO week file every run.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>US dollars that it may spend; null for no limit.</summary>
    public double? BudgetUsd { get; init => field = Check.NotNegative(value); }
}
