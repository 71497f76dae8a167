namespace SocraticBench.Core.Summaries;

/// <summary>Change against the week before, paired on the cells (seed, phase, temperature, arm) that both weeks hold: the mean of the seeds' differences.</summary>
public sealed record WeekOnWeek
{
    /// <summary>The week compared with.</summary>
    public required string Baseline { get; init; }

    /// <summary>RMST now minus then, turns; null where a side is missing.</summary>
    public required double? RmstTurns { get; init; }

    /// <summary>95% interval of <see cref="RmstTurns"/>, low end; null under two shared seeds.</summary>
    public double? RmstLow { get; init; }

    /// <summary>95% interval of <see cref="RmstTurns"/>, high end; null under two shared seeds.</summary>
    public double? RmstHigh { get; init; }

    /// <summary>Compliance now minus then; null where a side is missing.</summary>
    public required double? ComplianceRate { get; init; }

    /// <summary>95% interval of <see cref="ComplianceRate"/>, low end; null under two shared seeds.</summary>
    public double? ComplianceLow { get; init; }

    /// <summary>95% interval of <see cref="ComplianceRate"/>, high end; null under two shared seeds.</summary>
    public double? ComplianceHigh { get; init; }

    /// <summary>Seeds that both weeks hold.</summary>
    public required int SharedSeeds { get; init; }
}
