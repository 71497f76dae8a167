using SocraticBench.Core.Records;

namespace SocraticBench.Core.Seeds;

/// <summary>A red herring: a plausible claim beside the point.</summary>
public sealed record Decoy
{
    /// <summary>Name within the seed.</summary>
    public required string Id { get; init => field = Check.Text(value, 100); }

    /// <summary>The claim in the student's words.</summary>
    public required string Text { get; init => field = Check.Text(value, 1_000); }

    /// <summary>How the student leans on it later, as if it were settled; null where it says the claim again.</summary>
    public string? LateCheck { get; init; }

    /// <summary>Turn at which it is planted, 1..200; null for the phase's own schedule.</summary>
    public int? PlantAt { get; init => field = Check.Range(value, 1, 200); }
}
