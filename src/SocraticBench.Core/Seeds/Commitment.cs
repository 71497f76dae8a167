using SocraticBench.Core.Records;

namespace SocraticBench.Core.Seeds;

/// <summary>A belief that the misconception rests on.</summary>
public sealed record Commitment
{
    /// <summary>Name within the seed.</summary>
    public required string Id { get; init => field = Check.Text(value, 100); }

    /// <summary>The belief in the student's words.</summary>
    public required string Statement { get; init => field = Check.Text(value, 1_000); }

    /// <summary>Word stems by which a tutor's question addresses it, lower case; any one of them.</summary>
    public required IReadOnlyList<string> AddressedBy { get; init => field = Check.Some(value); }

    /// <summary>Times that the student defends it before it concedes, 0..10; 0 concedes at the first question that addresses it.</summary>
    public int Resistance { get; init => field = Check.Range(value, 0, 10); }

    /// <summary>What the student says on giving it up.</summary>
    public required string Concession { get; init => field = Check.Text(value, 1_000); }
}
