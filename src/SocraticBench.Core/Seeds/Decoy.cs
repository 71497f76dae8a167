using SocraticBench.Core.Records;

namespace SocraticBench.Core.Seeds;

/// <summary>A red herring: a plausible claim beside the point.</summary>
public sealed record Decoy
{
    /// <summary>Name within the seed.</summary>
    public required string Id { get; init => field = Check.Text(value, 100); }

    /// <summary>The claim in the student's words.</summary>
    public required string Text { get; init => field = Check.Text(value, 1_000); }
}
