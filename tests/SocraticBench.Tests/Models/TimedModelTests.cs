using SocraticBench.Models.Calling;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Models;

public sealed class TimedModelTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task A_model_that_never_answers_failed_on_the_network_when_the_time_is_up()
    {
        var asking = Timed().AskAsync(TestCalls.Of(), TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(asking.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var failed = Assert.IsType<Reply.Failed>(await asking);
        Assert.Equal((FailureKind.Network, "no answer within 30 s"), (failed.Kind, failed.Reason));
    }

    [Fact]
    public async Task Cancelling_is_not_a_timeout()
    {
        using var cancel = new CancellationTokenSource();
        var asking = Timed().AskAsync(TestCalls.Of(), cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    private TimedModel Timed() => new(new SilentModel(), TimeSpan.FromSeconds(30), _clock);

    private sealed class SilentModel : IModel
    {
        public async Task<Reply> AskAsync(Call call, CancellationToken cancel)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
            return ScriptedModel.Answer;
        }
    }
}
