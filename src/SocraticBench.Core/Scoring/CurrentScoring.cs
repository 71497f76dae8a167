using SocraticBench.Core.Records;

namespace SocraticBench.Core.Scoring;

/// <summary>
/// One line of <c>scores/current.jsonl</c>: from here on, an execution's numbers are read under this scoring. The last line of an execution
/// wins, so that every turn counts once however often it was rescored.
/// </summary>
public sealed record CurrentScoring : LakeRecord
{
    /// <summary>The execution.</summary>
    public required string ExecutionId { get; init => field = Planning.RunId.Parse(value, nameof(ExecutionId)); }

    /// <summary>The scoring.</summary>
    public required string ScoringId { get; init => field = Scoring.ScoringId.Parse(value, nameof(ScoringId)); }

    /// <summary>Since when, UTC.</summary>
    [Volatile]
    public required DateTimeOffset Since { get; init; }
}
