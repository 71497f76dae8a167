namespace SocraticBench.Core.Csd;

/// <summary>What a whole dialogue's features come to, beyond the means of its turns' scores.</summary>
public sealed record CsdTotals
{
    /// <summary>Share, 0..1, of the facts due at some turn that the tutor came back to; null where none was due.</summary>
    public required double? SalienceRecallAtK { get; init; }

    /// <summary>Share, 0..1, of the decoys said that were taken as true at some turn; null where none was said.</summary>
    public required double? DecoyLeakRate { get; init; }

    /// <summary>Number of lines of inquiry by their depth in tutor turns; empty where no turn took anything up.</summary>
    public required IReadOnlyDictionary<int, int> ThreadDepths { get; init; }

    /// <summary>Share, 0..1, of the student's contradictions taken up within two turns; null where there was none.</summary>
    public required double? ContradictionCatchRate { get; init; }

    /// <summary>How well check-ins kept the expected cadence, 0..1; null where there was no occasion.</summary>
    public required double? MetaCadenceAdherence { get; init; }

    /// <summary>Mean depth of the lines of inquiry, in tutor turns; null where there is none.</summary>
    public double? ThreadDepthAvg =>
        ThreadDepths.Count == 0 ? null : ThreadDepths.Sum(depth => (double)depth.Key * depth.Value) / ThreadDepths.Values.Sum();
}
