using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Contracts;

/// <summary>What every lease does. <see cref="Open"/> opens the same leases each time, as two programs would.</summary>
public abstract class LeaseContract
{
    private static readonly LeaseName s_name = LeaseName.OfExecution(Samples.Execution);

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_is_refused_with_the_first_ones_process_and_start()
    {
        await using var first = await Taken(s_name);

        var refused = Assert.IsType<LeaseOutcome.Refused>(await Open().TakeAsync(s_name, Stop));

        Assert.Equal(new LeaseHolder(Environment.MachineName, Environment.ProcessId, Samples.Start), refused.Holder);
        Assert.False(first.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task A_lease_given_up_can_be_taken_again_and_giving_it_up_twice_takes_nothing_from_the_next()
    {
        var first = await Taken(s_name);
        await first.DisposeAsync();
        await using var second = await Taken(s_name);
        await first.DisposeAsync();

        Assert.IsType<LeaseOutcome.Refused>(await Open().TakeAsync(s_name, Stop));
    }

    [Fact]
    public async Task Leases_of_other_executions_and_of_runs_are_free()
    {
        await using var execution = await Taken(s_name);
        await using var another = await Taken(LeaseName.OfExecution(Samples.Id(1)));
        await using var run = await Taken(LeaseName.OfRun(Samples.Execution));
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_exactly_one_gets_it()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Open().TakeAsync(s_name, Stop))));

        await using var held = Assert.Single(outcomes.OfType<LeaseOutcome.Taken>()).Lease;
    }

    [Fact]
    public async Task Who_holds_a_lease_is_told_without_taking_it()
    {
        Assert.Null(await Open().HolderAsync(s_name, Stop));
        await using (await Taken(s_name))
        {
            Assert.Equal(new LeaseHolder(Environment.MachineName, Environment.ProcessId, Samples.Start), await Open().HolderAsync(s_name, Stop));
            Assert.Null(await Open().HolderAsync(LeaseName.OfRun(Samples.Execution), Stop));
        }

        Assert.Null(await Open().HolderAsync(s_name, Stop));
        await using var again = await Taken(s_name);
    }

    protected abstract ILease Open();

    private async Task<IHeldLease> Taken(LeaseName name) => Assert.IsType<LeaseOutcome.Taken>(await Open().TakeAsync(name, Stop)).Lease;
}
