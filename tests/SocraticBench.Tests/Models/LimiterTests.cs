using SocraticBench.Models.Calling;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

public sealed class LimiterTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task No_more_calls_are_in_flight_than_the_limit_and_they_enter_in_order()
    {
        var limiter = Of(initial: 2);
        var entries = Enumerable.Range(0, 5).Select(_ => limiter.EnterAsync(TestContext.Current.CancellationToken)).ToList();
        Assert.Equal([true, true, false, false, false], entries.Select(entry => entry.IsCompleted));
        limiter.Leave(ScriptedModel.Answer, TimeSpan.FromMilliseconds(20));
        await entries[2];
        Assert.Equal([false, false], entries.Skip(3).Select(entry => entry.IsCompleted));
        Assert.Equal((2, 2), (limiter.State.InFlight, limiter.State.Waiting));
    }

    [Fact]
    public async Task A_cancelled_wait_gives_its_place_up()
    {
        var limiter = Of(initial: 1);
        await limiter.EnterAsync(TestContext.Current.CancellationToken);
        using var cancel = new CancellationTokenSource();
        var waiting = limiter.EnterAsync(cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        limiter.Leave(ScriptedModel.Answer, TimeSpan.Zero);
        Assert.Equal((0, 0), (limiter.State.InFlight, limiter.State.Waiting));
    }

    [Fact]
    public async Task Being_turned_away_cuts_the_limit_to_four_fifths_once_a_second()
    {
        var changes = new List<LimitChange>();
        var limiter = new Limiter("test", new CallingOptions { InitialConcurrency = 50 }, _clock, changes.Add);
        for (var call = 0; call < 10; call++)
        {
            await limiter.EnterAsync(TestContext.Current.CancellationToken);
            limiter.Leave(ScriptedModel.Fails(FailureKind.Throttled), TimeSpan.Zero);
        }

        Assert.Equal(40, limiter.State.Limit);
        Assert.Equal([("test", 50, 40, "throttled")], changes.Select(change => (change.Account, change.From, change.To, change.Why)));
        Assert.Equal(10, limiter.State.Throttled);
    }

    [Fact]
    public async Task A_call_that_was_cancelled_gives_its_place_back()
    {
        var limiter = Of(initial: 1);
        var model = new LimitedModel(new CancelledModel(), limiter, _clock);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => model.AskAsync(TestCalls.Of(), TestContext.Current.CancellationToken));
        Assert.Equal(0, limiter.State.InFlight);
    }

    private Limiter Of(int initial) => new("test", new CallingOptions { InitialConcurrency = initial }, _clock);

    private sealed class CancelledModel : IModel
    {
        public Task<Reply> AskAsync(Call call, CancellationToken cancel) => throw new OperationCanceledException();
    }
}
