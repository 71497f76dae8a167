using SocraticBench.Core.Csd;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Rubrics;

namespace SocraticBench.Core.Summaries;

/// <summary>What a run's summary needs to know beside the run.</summary>
/// <param name="Rubric">Thresholds of compliance and half-life.</param>
/// <param name="ScoringId">The scoring of the turns.</param>
/// <param name="Dt">Date of the execution's start, UTC.</param>
/// <param name="Purpose">Why the execution was started.</param>
public sealed record SummaryContext(Rubric Rubric, string ScoringId, DateOnly Dt, ExecutionPurpose Purpose = ExecutionPurpose.Adhoc)
{
    /// <summary>What the run's long-context features come to; null where they were not computed.</summary>
    public CsdTotals? Csd { get; init; }
}
