using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Judging;

/// <summary>One judge's verdict on one tutor turn.</summary>
public sealed record JudgeResult
{
    /// <summary>Form, 0..10.</summary>
    public required double Form { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Substance, 0..10.</summary>
    public required double Substance { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Purity, 0..10.</summary>
    public required double Purity { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Violations named by the judge.</summary>
    public required IReadOnlyList<Violation> Violations { get; init => field = Check.NotNull(value); }

    /// <summary>The judge's own confidence, 0..1.</summary>
    public required double Confidence { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>SD from the three components, 0..10.</summary>
    public required double Score { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>The judge's reasons, at most 5,000 characters; untrusted text.</summary>
    public required string Rationale { get; init => field = Check.Range(Check.NotNull(value).Length, 0, 5_000) >= 0 ? value : ""; }

    /// <summary>The model that judged.</summary>
    public required string ModelUsed { get; init => field = Check.Text(value); }

    /// <summary>The judge prompt's version.</summary>
    public required string PromptVersion { get; init => field = Check.Text(value); }

    /// <summary>Milliseconds from question to verdict; null where the verdict came from the cache of an earlier scoring.</summary>
    [Volatile]
    public double? LatencyMs { get; init => field = Check.NotNegative(value); }
}
