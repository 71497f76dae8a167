namespace SocraticBench.Pipeline.Ports;

/// <summary>What became of asking for a lease.</summary>
public abstract record LeaseOutcome
{
    private LeaseOutcome()
    {
    }

    /// <summary>The caller holds it until it disposes the lease or ends.</summary>
    /// <param name="Lease">The lease.</param>
    public sealed record Taken(IHeldLease Lease) : LeaseOutcome;

    /// <summary>Another holds it.</summary>
    /// <param name="Holder">Who; null where that one has not yet said so.</param>
    public sealed record Refused(LeaseHolder? Holder) : LeaseOutcome;
}
