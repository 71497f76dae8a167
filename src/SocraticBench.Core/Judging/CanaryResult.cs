using SocraticBench.Core.Records;

namespace SocraticBench.Core.Judging;

/// <summary>The judge held against a golden set once.</summary>
public sealed record CanaryResult : LakeRecord
{
    /// <summary>The execution that asked.</summary>
    public required string ExecutionId { get; init => field = Planning.RunId.Parse(value, nameof(ExecutionId)); }

    /// <summary>The golden set, <c>golden_set_v1</c>.</summary>
    public required string GoldenSet { get; init => field = Check.Text(value); }

    /// <summary>The judge's model id.</summary>
    public required string Judge { get; init => field = Check.Text(value); }

    /// <summary>Items judged.</summary>
    public required int Items { get; init => field = Check.NotNegative(value); }

    /// <summary>Items on which the judge failed; in no mean.</summary>
    public required int FailedItems { get; init => field = Check.NotNegative(value); }

    /// <summary>Mean |judge − consensus| in SD points, 0..10; null where no item was judged.</summary>
    public required double? MeanAbsoluteDeviation { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Mean judge − consensus in SD points; null where no item was judged.</summary>
    public required double? MeanSignedShift { get; init => field = Check.Range(value, -10.0, 10.0); }

    /// <summary>The verdict; null where there is no baseline to hold it against.</summary>
    public required CanaryVerdict? Verdict { get; init; }

    /// <summary>When it was done, UTC.</summary>
    [Volatile]
    public required DateTimeOffset CompletedAt { get; init; }
}
