using SocraticBench.Core.Records;

namespace SocraticBench.Core.Seeds;

/// <summary>A fact of the student's that a good tutor comes back to.</summary>
public sealed record SalientFact
{
    /// <summary>Name within the seed.</summary>
    public required string Id { get; init => field = Check.Text(value, 100); }

    /// <summary>The fact as the student says it.</summary>
    public required string Text { get; init => field = Check.Text(value, 1_000); }

    /// <summary>Weight, 0..1; a seed's weights sum to 1.</summary>
    public required double Weight { get; init => field = Check.Range(value, 0.0, 1.0); }
}
