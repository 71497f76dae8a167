using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Ledger;

/// <summary>A ledger in this process's memory: enough where one process holds the whole execution. What is spent is in the transcripts.</summary>
/// <param name="capUsd">US dollars that may be spent in all.</param>
/// <param name="spentUsd">US dollars spent by earlier processes.</param>
public sealed class ProcessLedger(double capUsd, double spentUsd = 0) : ILedger
{
    private readonly Lock _lock = new();
    private double _committed = spentUsd;

    /// <inheritdoc />
    public ValueTask<bool> TryReserveAsync(double usd, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(usd);
        lock (_lock)
        {
            if (_committed + usd > capUsd)
            {
                return ValueTask.FromResult(false);
            }

            _committed += usd;
            return ValueTask.FromResult(true);
        }
    }

    /// <inheritdoc />
    public ValueTask SettleAsync(double reservedUsd, double? actualUsd, CancellationToken cancel)
    {
        lock (_lock)
        {
            _committed += (actualUsd ?? reservedUsd) - reservedUsd;
        }

        return ValueTask.CompletedTask;
    }
}
