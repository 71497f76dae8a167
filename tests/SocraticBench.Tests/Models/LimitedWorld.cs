using SocraticBench.Models.Calling;

namespace SocraticBench.Tests.Models;

/// <summary>
/// Chains of dependent calls against a server that bears so many at once and turns the rest away after 2 ms, in virtual time: no
/// thread, no clock, the same every time. A call that is turned away waits as a retry does, outside the limit.
/// </summary>
internal sealed class LimitedWorld
{
    private static readonly TimeSpan s_turnedAwayAfter = TimeSpan.FromMilliseconds(2);

    private readonly AdaptiveLimit _limit = new(20, 200);

    private readonly PriorityQueue<Action, (DateTimeOffset At, int Order)> _events = new();

    private readonly Queue<int> _waiting = new();

    private readonly TimeSpan _latency;

    private readonly Random _random = new(1);

    private DateTimeOffset _now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private int _order;

    private int _inFlight;

    private int _served;

    private long _limitSum;

    private long _limitCount;

    public LimitedWorld(int chains, TimeSpan latency)
    {
        _latency = latency;
        for (var chain = 0; chain < chains; chain++)
        {
            Ask(attempt: 1);
        }
    }

    public int Capacity { get; set; } = 50;

    public long Answered { get; private set; }

    public long TurnedAway { get; private set; }

    /// <summary>The mean limit over the last run, weighed by calls.</summary>
    public double MeanLimit => (double)_limitSum / _limitCount;

    public void Run(TimeSpan time)
    {
        (_limitSum, _limitCount) = (0, 0);
        var end = _now + time;
        while (_events.TryPeek(out _, out var next) && next.At <= end)
        {
            _now = next.At;
            _events.Dequeue()();
        }

        _now = end;
    }

    private void After(TimeSpan wait, Action action) => _events.Enqueue(action, (_now + wait, _order++));

    private void Ask(int attempt)
    {
        if (_inFlight < _limit.Limit && _waiting.Count == 0)
        {
            Send(attempt);
        }
        else
        {
            _limit.Full();
            _waiting.Enqueue(attempt);
        }
    }

    private void Send(int attempt)
    {
        _inFlight++;
        if (_inFlight >= _limit.Limit)
        {
            _limit.Full();
        }

        if (_served >= Capacity)
        {
            After(s_turnedAwayAfter, () => Leave(answered: false, attempt));
            return;
        }

        _served++;
        After(_latency * (0.8 + (0.4 * _random.NextDouble())), () =>
        {
            _served--;
            Leave(answered: true, attempt);
        });
    }

    private void Leave(bool answered, int attempt)
    {
        _inFlight--;
        if (answered)
        {
            Answered++;
            _limit.Succeeded(_now, _latency);
            After(TimeSpan.Zero, () => Ask(attempt: 1));
        }
        else
        {
            TurnedAway++;
            _limit.Throttled(_now);
            After(Math.Min(30_000, 500 * Math.Pow(2, attempt - 1)) * (0.5 + (0.5 * _random.NextDouble())) * TimeSpan.FromMilliseconds(1), () => Ask(attempt + 1));
        }

        (_limitSum, _limitCount) = (_limitSum + _limit.Limit, _limitCount + 1);
        while (_waiting.Count > 0 && _inFlight < _limit.Limit)
        {
            Send(_waiting.Dequeue());
        }
    }
}
