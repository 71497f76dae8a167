using SocraticBench.Models.Calling;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

public sealed class RetryingModelTests
{
    private readonly ManualClock _clock = new();

    [Theory]
    [InlineData(FailureKind.Throttled)]
    [InlineData(FailureKind.Server)]
    [InlineData(FailureKind.Network)]
    public async Task What_may_go_away_is_asked_again(FailureKind kind)
    {
        var model = new ScriptedModel(ScriptedModel.Fails(kind), ScriptedModel.Fails(kind), ScriptedModel.Answer);
        var asking = Retrying(model).AskAsync(TestCalls.Of(), TestContext.Current.CancellationToken);
        await _clock.AdvanceToNextWaitAsync();
        await _clock.AdvanceToNextWaitAsync();
        Assert.Equal(3, Assert.IsType<Reply.Replied>(await asking).Attempts);
    }

    [Theory]
    [InlineData(FailureKind.Auth)]
    [InlineData(FailureKind.BadRequest)]
    [InlineData(FailureKind.NotFound)]
    public async Task What_will_not_go_away_is_asked_once(FailureKind kind)
    {
        var model = new ScriptedModel(ScriptedModel.Fails(kind));
        Assert.Equal(kind, Assert.IsType<Reply.Failed>(await Retrying(model).AskAsync(TestCalls.Of(), TestContext.Current.CancellationToken)).Kind);
        Assert.Equal(1, model.Asked);
    }

    [Fact]
    public async Task A_failure_that_stays_is_given_up_after_the_last_attempt()
    {
        var model = new ScriptedModel(ScriptedModel.Fails(FailureKind.Server, reason: "HTTP 500"));
        var asking = Retrying(model).AskAsync(TestCalls.Of(), TestContext.Current.CancellationToken);
        for (var wait = 1; wait < 4; wait++)
        {
            await _clock.AdvanceToNextWaitAsync();
        }

        var failed = Assert.IsType<Reply.Failed>(await asking);
        Assert.Equal((4, 4, "HTTP 500 (after 4 attempts)"), (model.Asked, failed.Attempts, failed.Reason));
    }

    [Fact]
    public void Delays_double_up_to_the_longest_and_jitter_takes_up_to_half_off()
    {
        int[] attempts = [1, 2, 3, 7];
        // 500 ms · 2^(n − 1), at most 30 s; the jitter of 0 takes half off, that of 1 nothing.
        Assert.Equal([250, 500, 1_000, 15_000], attempts.Select(attempt => Retrying(new ScriptedModel(), jitter: 0).Delay(attempt, null).TotalMilliseconds));
        Assert.Equal([500, 1_000, 2_000, 30_000], attempts.Select(attempt => Retrying(new ScriptedModel(), jitter: 1).Delay(attempt, null).TotalMilliseconds));
    }

    [Fact]
    public void The_providers_own_hour_is_never_undercut() =>
        Assert.True(Retrying(new ScriptedModel(), jitter: 0).Delay(1, TimeSpan.FromSeconds(12)) >= TimeSpan.FromSeconds(12));

    [Fact]
    public async Task A_provider_that_asks_to_wait_for_hours_has_failed()
    {
        var model = new ScriptedModel(ScriptedModel.Fails(FailureKind.Throttled, TimeSpan.FromHours(2)));
        var failed = Assert.IsType<Reply.Failed>(await Retrying(model).AskAsync(TestCalls.Of(), TestContext.Current.CancellationToken));
        Assert.Contains("120 min", failed.Reason, StringComparison.Ordinal);
        Assert.Equal(1, model.Asked);
    }

    [Fact]
    public async Task Cancelling_ends_a_wait_at_once()
    {
        using var cancel = new CancellationTokenSource();
        var asking = Retrying(new ScriptedModel(ScriptedModel.Fails(FailureKind.Server))).AskAsync(TestCalls.Of(), cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    private RetryingModel Retrying(IModel model, double jitter = 0.5) => new(model, new CallingOptions { MaxAttempts = 4 }, _clock, () => jitter);
}
