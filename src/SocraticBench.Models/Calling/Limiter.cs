using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Models.Calling;

/// <summary>Lets calls to one provider account through in the order in which they came, as many at a time as the provider bears.</summary>
/// <param name="account">The provider and account.</param>
/// <param name="options">Where the limit starts and ends.</param>
/// <param name="clock">Tells the time.</param>
/// <param name="changed">Hears of every change; null for nobody.</param>
internal sealed class Limiter(string account, CallingOptions options, TimeProvider clock, Action<LimitChange>? changed = null)
{
    private readonly Lock _gate = new();

    private readonly AdaptiveLimit _limit = new(options.InitialConcurrency, options.MaxConcurrency);

    private readonly LinkedList<TaskCompletionSource> _waiting = new();

    private int _inFlight;

    private long _succeeded;

    private long _throttled;

    public LimiterState State
    {
        get
        {
            lock (_gate)
            {
                return new LimiterState(account, _limit.Limit, _inFlight, _waiting.Count, _succeeded, _throttled);
            }
        }
    }

    /// <summary>Waits for a place. Whoever got one gives it back by <see cref="Leave"/>.</summary>
    public async Task EnterAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (TryEnter() is not { } place)
        {
            return;
        }

        using (cancel.Register(() => GiveUp(place, cancel)))
        {
            await place.Value.Task.ConfigureAwait(false);
        }
    }

    /// <summary>Gives the place back and says what came of the call; null where it was cancelled.</summary>
    public void Leave(Reply? reply, TimeSpan took)
    {
        LimitChange? change;
        lock (_gate)
        {
            _inFlight--;
            change = Learn(reply, took);
            LetIn();
        }

        if (change is not null)
        {
            changed?.Invoke(change);
        }
    }

    // Null: entered at once.
    private LinkedListNode<TaskCompletionSource>? TryEnter()
    {
        lock (_gate)
        {
            if (_inFlight < _limit.Limit && _waiting.Count == 0)
            {
                _inFlight++;
                NoteIfFull();
                return null;
            }

            _limit.Full();
            return _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource> place, CancellationToken cancel)
    {
        lock (_gate)
        {
            if (place.List is null)
            {
                // Let in just before: the caller has its place and finds out at its next step that it was cancelled.
                return;
            }

            _waiting.Remove(place);
        }

        place.Value.SetCanceled(cancel);
    }

    private void LetIn()
    {
        while (_waiting.First is { } first && _inFlight < _limit.Limit)
        {
            _waiting.RemoveFirst();
            _inFlight++;
            first.Value.SetResult();
        }

        NoteIfFull();
    }

    private void NoteIfFull()
    {
        if (_inFlight >= _limit.Limit)
        {
            _limit.Full();
        }
    }

    private LimitChange? Learn(Reply? reply, TimeSpan took)
    {
        var (before, now) = (_limit.Limit, clock.GetUtcNow());
        switch (reply)
        {
            case null or Reply.Failed { Kind: FailureKind.Network }:
                break;
            case Reply.Failed { Kind: FailureKind.Throttled }:
                _throttled++;
                _limit.Throttled(now);
                break;
            case Reply.Failed { Kind: FailureKind.Server }:
                _limit.Errored(now);
                break;
            default:
                _succeeded++;
                _limit.Succeeded(now, took);
                break;
        }

        return _limit.Limit == before ? null : new LimitChange(account, now, before, _limit.Limit, _limit.Limit < before ? "throttled" : "growth");
    }
}
