namespace SocraticBench.Pipeline.Ports;

/// <summary>A lease held; disposing it gives it up.</summary>
public interface IHeldLease : IAsyncDisposable
{
    /// <summary>Cancelled when the lease was lost before it was given up (an expiry that could not be renewed): stop writing then. Never cancelled by a lock of the operating system.</summary>
    CancellationToken Lost { get; }
}
