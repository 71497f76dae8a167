using System.Globalization;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Calling;

/// <summary>
/// Stops asking a model that fails the same way every time for a reason that asking again will not change (a wrong key, an unknown
/// model, a refused request). It stays stopped for the life of the process: mending such a thing takes a person.
/// </summary>
internal sealed class BreakingModel(IModel inner, int threshold) : IModel
{
    private readonly Lock _gate = new();

    private Reply.Failed? _last;

    private int _inARow;

    public async Task<Reply> AskAsync(Call call, CancellationToken cancel)
    {
        if (Open() is { } reason)
        {
            return reason;
        }

        var reply = await inner.AskAsync(call, cancel).ConfigureAwait(false);
        Count(reply);
        return reply;
    }

    private Reply.Failed? Open()
    {
        lock (_gate)
        {
            return _last is not null && _inARow >= threshold
                ? _last with { Reason = string.Create(CultureInfo.InvariantCulture, $"not asked: {_inARow} calls in a row failed the same way: {_last.Reason}") }
                : null;
        }
    }

    private void Count(Reply reply)
    {
        lock (_gate)
        {
            if (_inARow >= threshold)
            {
                return;
            }

            (_inARow, _last) = reply switch
            {
                // What may go away by itself says nothing about what does not.
                Reply.Failed failed when Retryable.Is(failed.Kind) => (_inARow, _last),
                Reply.Failed failed => (failed.Kind == _last?.Kind ? _inARow + 1 : 1, failed),
                _ => (0, null),
            };
        }
    }
}
