namespace SocraticBench.Core.Csd.Tracking;

/// <summary>
/// Which exchanges the tutor is still shown. The record holds only how many tokens were shown at each turn, so that what was dropped is worked out:
/// what came in since the last turn (by its characters, at the tokens a character that this dialogue has shown so far), less the growth of the
/// window, is what went out, and the oldest exchanges are taken to have gone while at least half of their tokens are accounted for. The error is one
/// exchange's at most and does not add up. Where the window is unknown, everything counts as shown.
/// </summary>
internal sealed class ShownWindow
{
    private const double TokensPerCharacter = 0.23;

    // Growth that far from what came in is a window that lost something, or tokens counted by others.
    private const double Plausible = 0.35;

    private readonly Queue<double> _exchanges = new();
    private int? _shown;
    private double _tokens;
    private double _characters;
    private int _lastReply;
    private double _owed;

    /// <summary>First turn whose exchange is still shown.</summary>
    public int First { get; private set; } = 1;

    /// <summary>Takes in a turn, in order.</summary>
    /// <param name="windowTokens">Tokens shown; null where unknown.</param>
    /// <param name="message">Characters of the student's message.</param>
    /// <param name="reply">Characters of the tutor's reply, which is shown from the next turn on.</param>
    public void Next(int? windowTokens, int message, int reply)
    {
        var came = message + _lastReply;
        if (windowTokens is { } now && _shown is { } before)
        {
            Drop(now - before, came);
        }

        _exchanges.Enqueue((message + reply) * Rate);
        (_shown, _lastReply) = (windowTokens ?? _shown, reply);
    }

    private double Rate => _characters > 0 ? _tokens / _characters : TokensPerCharacter;

    private void Drop(int growth, int came)
    {
        var expected = came * Rate;
        if (Math.Abs(growth - expected) <= Plausible * expected)
        {
            _tokens += growth;
            _characters += came;
            return;
        }

        _owed += Math.Max(0, expected - growth);
        while (_exchanges.Count > 1 && _owed >= _exchanges.Peek() / 2)
        {
            _owed -= _exchanges.Dequeue();
            First++;
        }
    }
}
