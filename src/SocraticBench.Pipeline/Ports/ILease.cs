namespace SocraticBench.Pipeline.Ports;

/// <summary>
/// Exclusive claims: one orchestrator per execution, one worker per run. A claim ends with its holder, however that one ends: the
/// operating system frees it locally, an expiry does on AWS. Every adapter passes the lease contract suite.
/// </summary>
public interface ILease
{
    /// <summary>Takes a lease, or says who has it; does not wait.</summary>
    /// <exception cref="LakeException">Leases cannot be kept there.</exception>
    Task<LeaseOutcome> TakeAsync(LeaseName name, CancellationToken cancel);

    /// <summary>Who holds a lease, without asking for it; null where nobody does, or its holder has not yet said who it is.</summary>
    Task<LeaseHolder?> HolderAsync(LeaseName name, CancellationToken cancel);
}
