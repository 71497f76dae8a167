using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>MA: check-ins on the inquiry, against the cadence that the phase expects. Too soon counts against the tutor as too late does.</summary>
/// <param name="expected">Turns expected between check-ins, 1 or more.</param>
internal sealed class MetaCadence(int expected)
{
    /// <summary>Turns either way that are as good as the expected one.</summary>
    public const int Tolerance = 2;

    private int _last;
    private double _sum;
    private int _occasions;

    /// <summary>Mean score over the occasions as a share, 0..1; null where there was none.</summary>
    public double? Adherence => _occasions == 0 ? null : _sum / _occasions / 10;

    /// <summary>The score of a turn, 0..10; null where it is no check-in and none is overdue.</summary>
    public double? Next(int turn, QuestionType? asked)
    {
        var gap = turn - _last;
        var late = Math.Max(0, gap - expected - Tolerance);
        var early = Math.Max(0, expected - Tolerance - gap);
        double? score = asked is QuestionType.Meta
            ? 10 * (1 - Math.Min(1, (late / (2.0 * expected)) + (early / (double)expected)))
            : late > 0 ? 10 * Math.Max(0, 1 - (late / (double)expected)) : null;
        if (asked is QuestionType.Meta)
        {
            _last = turn;
        }

        _sum += score ?? 0;
        _occasions += score is null ? 0 : 1;
        return score;
    }
}
