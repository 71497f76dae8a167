namespace SocraticBench.Pipeline.Ports;

/// <summary>
/// The money of one execution. A call's price is reserved before it is made and settled after, so that calls side by side cannot together pass
/// the cap. Safe for concurrent use; every adapter passes the ledger contract suite.
/// </summary>
public interface ILedger
{
    /// <summary>Sets money aside.</summary>
    /// <param name="usd">The most that the call can cost, US dollars, 0 or more.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>Whether there was enough; if not, nothing is set aside and the call must not be made.</returns>
    ValueTask<bool> TryReserveAsync(double usd, CancellationToken cancel);

    /// <summary>Books what a call really cost in place of what was set aside for it.</summary>
    /// <param name="reservedUsd">What was set aside.</param>
    /// <param name="actualUsd">What it cost; null where the provider did not say: the reserve is booked then.</param>
    /// <param name="cancel">Cancels.</param>
    ValueTask SettleAsync(double reservedUsd, double? actualUsd, CancellationToken cancel);
}
