using SocraticBench.Core.Records;

namespace SocraticBench.Core.Csd;

/// <summary>A planted red herring that a tutor turn takes up.</summary>
public sealed record DecoyReference
{
    /// <summary>The decoy.</summary>
    public required string ItemId { get; init => field = Check.Text(value); }

    /// <summary>Whether the tutor took it as true or questioned it.</summary>
    public required DecoyMode Mode { get; init; }
}
