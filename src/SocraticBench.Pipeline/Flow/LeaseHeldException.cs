using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Another program works on the execution already. Nothing was done.</summary>
public sealed class LeaseHeldException(string executionId, LeaseHolder? holder)
    : Exception($"execution {executionId} is being worked on by {holder?.ToString() ?? "another process"}: wait for it ('socratic-bench status --watch' shows how far it is), or stop that process and resume")
{
    /// <summary>Who holds it; null where that one has not said so.</summary>
    public LeaseHolder? Holder { get; } = holder;
}
