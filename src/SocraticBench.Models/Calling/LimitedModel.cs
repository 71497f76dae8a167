using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Calling;

/// <summary>Asks only while the limiter has a place. The wait for it is in no latency: that is measured inside, around the call.</summary>
internal sealed class LimitedModel(IModel inner, Limiter limiter, TimeProvider clock) : IModel
{
    public async Task<Reply> AskAsync(Call call, CancellationToken cancel)
    {
        await limiter.EnterAsync(cancel).ConfigureAwait(false);
        var began = clock.GetTimestamp();
        Reply? reply = null;
        try
        {
            return reply = await inner.AskAsync(call, cancel).ConfigureAwait(false);
        }
        finally
        {
            limiter.Leave(reply, clock.GetElapsedTime(began));
        }
    }
}
