using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Pipeline.Flow;

/// <summary>How far an execution is, as its host last wrote it; a convenience, never the truth: the truth is which objects are in the lake.</summary>
public sealed record ExecutionState : LakeRecord
{
    /// <summary>The execution.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>Stages finished, in the order in which they finished.</summary>
    public required IReadOnlyList<StageReport> Stages { get; init; }

    /// <summary>Whether every stage is finished.</summary>
    public required bool Finished { get; init; }

    /// <summary>When this was written, UTC.</summary>
    [Volatile]
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>An execution's state; null where there is none, or a crash of the machine left one that cannot be read: the next stage to end replaces it.</summary>
    public static async Task<ExecutionState?> ReadAsync(ILake lake, string executionId, CancellationToken cancel)
    {
        try
        {
            return await lake.FindAsync<ExecutionState>(LakeLayout.State(executionId), cancel).ConfigureAwait(false);
        }
        catch (RecordException)
        {
            return null;
        }
    }
}
