using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Contracts;

/// <summary>What every ledger keeps to.</summary>
public abstract class LedgerContract
{
    /// <summary>A ledger with a cap, of which some is spent.</summary>
    protected abstract ILedger Ledger(double capUsd, double spentUsd = 0);

    [Fact]
    public async Task Money_is_set_aside_until_the_cap_and_not_beyond()
    {
        var ledger = Ledger(1.0);
        Assert.True(await Reserve(ledger, 0.6));
        Assert.False(await Reserve(ledger, 0.5));
        Assert.True(await Reserve(ledger, 0.4));
    }

    [Fact]
    public async Task What_a_call_did_not_cost_is_there_for_the_next()
    {
        var ledger = Ledger(1.0);
        Assert.True(await Reserve(ledger, 1.0));
        await ledger.SettleAsync(1.0, 0.25, Cancel);
        // 1 − 0.25 = 0.75 is left.
        Assert.False(await Reserve(ledger, 0.76));
        Assert.True(await Reserve(ledger, 0.75));
    }

    [Fact]
    public async Task A_call_of_unknown_cost_is_booked_at_its_reserve()
    {
        var ledger = Ledger(1.0);
        Assert.True(await Reserve(ledger, 0.75));
        await ledger.SettleAsync(0.75, null, Cancel);
        Assert.False(await Reserve(ledger, 0.5));
    }

    [Fact]
    public async Task What_earlier_processes_spent_counts() => Assert.False(await Reserve(Ledger(1.0, spentUsd: 0.75), 0.5));

    [Fact]
    public async Task A_refused_reserve_sets_nothing_aside()
    {
        var ledger = Ledger(1.0);
        Assert.False(await Reserve(ledger, 2.0));
        Assert.True(await Reserve(ledger, 1.0));
    }

    [Fact]
    public async Task Callers_side_by_side_cannot_together_pass_the_cap()
    {
        var ledger = Ledger(16.0);
        var granted = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => Reserve(ledger, 1.0), Cancel)));
        Assert.Equal(16, granted.Count(given => given));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<bool> Reserve(ILedger ledger, double usd) => ledger.TryReserveAsync(usd, Cancel).AsTask();
}
