namespace SocraticBench.Models.Calling;

/// <summary>
/// How many calls may be in flight, learnt from what comes back. Pure: times are given, nothing waits. When turned away the limit
/// becomes min(0.8 · limit, what the provider served), at most once per max(1 s, median latency). What it served is Little's law:
/// successes a second × median latency. While the limit is in use it grows by one a second (a median latency, where that is longer:
/// sooner nothing can be learnt of the last step); after five of these without being turned away the step doubles each time. Only then
/// does it go beyond the limit at which calls were last turned away, and not by a leap. A server error stops growth for a second.
/// </summary>
/// <param name="initial">Limit at the start.</param>
/// <param name="most">Limit at most.</param>
internal sealed class AdaptiveLimit(int initial, int most)
{
    private const double Cut = 0.8;

    private const int LatenciesKept = 63;

    private const int CalmIntervals = 5;

    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    private readonly double[] _latencies = new double[LatenciesKept];

    private int _latencyCount;

    private double _limit = Math.Clamp(initial, 1, most);

    private double _step = 1;

    private double _ceiling = double.MaxValue;

    private bool _wasFull;

    private DateTimeOffset? _lastCut;

    private DateTimeOffset? _lastThrottle;

    private DateTimeOffset _noGrowthBefore;

    private DateTimeOffset? _growthFrom;

    private DateTimeOffset? _windowFrom;

    private int _inWindow;

    private double? _lastRate;

    /// <summary>Calls that may be in flight, 1 or more.</summary>
    public int Limit => (int)_limit;

    /// <summary>Notes that all places were taken; an unused limit must not grow.</summary>
    public void Full() => _wasFull = true;

    /// <summary>Notes an answer and grows when it is time.</summary>
    public void Succeeded(DateTimeOffset now, TimeSpan latency)
    {
        _latencies[_latencyCount++ % LatenciesKept] = latency.TotalSeconds;
        Roll(now);
        _inWindow++;
        Grow(now);
    }

    /// <summary>Notes a call that was turned away.</summary>
    public void Throttled(DateTimeOffset now)
    {
        Roll(now);
        (_lastThrottle, _step) = (now, 1);
        if (now - _lastCut < Interval())
        {
            return;
        }

        var served = Served(now);
        _ceiling = _limit;
        _limit = Math.Max(1, Math.Floor(Math.Min(Cut * _limit, served ?? double.MaxValue)));
        (_lastCut, _growthFrom, _wasFull, _windowFrom, _inWindow, _lastRate) = (now, now, false, now, 0, null);
    }

    /// <summary>Notes a server error.</summary>
    public void Errored(DateTimeOffset now) => _noGrowthBefore = now + s_second;

    private void Grow(DateTimeOffset now)
    {
        _growthFrom ??= now;
        if (now - _growthFrom < Interval() || now < _noGrowthBefore)
        {
            return;
        }

        _growthFrom = now;
        var calm = now - _lastThrottle is not { } quiet || quiet >= Calm();
        _step = _wasFull && calm ? _step * 2 : 1;
        if (_wasFull)
        {
            _limit = Math.Min(most, Next(Math.Max(1, _step / 2), calm));
            _wasFull = false;
        }
    }

    // Up to just below the old ceiling, where it stays until the provider has been calm; then one beyond it. Borne, it is no ceiling any more.
    private double Next(double step, bool calm)
    {
        if (_limit > _ceiling)
        {
            _ceiling = double.MaxValue;
        }

        if (_limit + step <= _ceiling - 1)
        {
            return _limit + step;
        }

        _step = 1;
        return calm ? Math.Max(_limit + 1, _ceiling - 1) : Math.Max(_limit, Math.Min(_limit + 1, _ceiling - 1));
    }

    private TimeSpan Interval() => Median() is { } median && median > 1 ? TimeSpan.FromSeconds(median) : s_second;

    private TimeSpan Calm() => CalmIntervals * Interval();

    private double? Median()
    {
        var count = Math.Min(_latencyCount, LatenciesKept);
        if (count == 0)
        {
            return null;
        }

        var sorted = _latencies[..count];
        Array.Sort(sorted);
        return sorted[count / 2];
    }

    // Null while too little was seen to tell: a first answer in an empty window would cut the limit to one.
    private double? Served(DateTimeOffset now)
    {
        if (Median() is not { } median || _windowFrom is not { } from)
        {
            return null;
        }

        var seconds = (now - from).TotalSeconds;
        var rate = seconds >= 0.5 * Interval().TotalSeconds ? _inWindow / seconds : _lastRate;
        return rate is { } perSecond ? Math.Ceiling(perSecond * median) : null;
    }

    private void Roll(DateTimeOffset now)
    {
        _windowFrom ??= now;
        var length = now - _windowFrom.Value;
        if (length >= Interval())
        {
            (_lastRate, _windowFrom, _inWindow) = (_inWindow / length.TotalSeconds, now, 0);
        }
    }
}
