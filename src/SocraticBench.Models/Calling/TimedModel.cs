using System.Globalization;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Calling;

/// <summary>Gives up an attempt that takes too long: a model that streams for ever, or a server that never answers.</summary>
internal sealed class TimedModel(IModel inner, TimeSpan timeout, TimeProvider clock) : IModel
{
    public async Task<Reply> AskAsync(Call call, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            return await inner.AskAsync(call, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            return new Reply.Failed(FailureKind.Network, string.Create(CultureInfo.InvariantCulture, $"no answer within {timeout.TotalSeconds:0.#} s"));
        }
    }
}
