using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>CH: whether the tutor takes up that the student contradicts itself.</summary>
internal sealed class ContradictionWatch(Seed? seed)
{
    /// <summary>Tutor turns in which a contradiction is to be taken up, the one that answers it included.</summary>
    public const int Within = 2;

    private readonly SlotValues? _slots = seed is null ? null : new SlotValues(seed);
    private readonly NumberClaims? _claims = seed is null ? new NumberClaims() : null;
    private readonly List<SlotChange> _open = [];
    private int _caught;
    private int _missed;

    /// <summary>Share, 0..1, of contradictions taken up in time; null where none was due.</summary>
    public double? CatchRate => _caught + _missed == 0 ? null : _caught / (double)(_caught + _missed);

    /// <summary>Whether some contradiction waits to be taken up.</summary>
    public bool IsOpen => _open.Count > 0;

    /// <summary>Takes in what the student says. A contradiction whose earlier half is no longer shown cannot be seen and is none.</summary>
    public void Hear(StudentText said, int firstShown)
    {
        foreach (var change in _slots?.Hear(said) ?? _claims!.Hear(said))
        {
            _open.RemoveAll(open => open.Slot == change.Slot);
            if (change.SaidBefore >= firstShown)
            {
                _open.Add(change);
            }
        }
    }

    /// <summary>The contradictions that the turn takes up, and its score: 10 where it does, 0 where one was let pass for good, else null.</summary>
    public (IReadOnlyList<ContradictionDetected> Detected, double? Score) Next(int turn, TutorText tutor)
    {
        var caught = _open.Where(change => TakesUp(tutor, change)).ToList();
        _open.RemoveAll(caught.Contains);
        var missed = _open.RemoveAll(change => turn - change.SaidNow + 1 >= Within);
        _caught += caught.Count;
        _missed += missed;
        double? score = caught.Count + missed == 0 ? null : 10.0 * caught.Count / (caught.Count + missed);
        return ([.. caught.Select(change => Detected(change, turn))], score);
    }

    private static ContradictionDetected Detected(SlotChange change, int turn) =>
        new() { Slot = change.Slot, PrevValue = change.Before, NewValue = change.Now, DetectedAtTurn = turn };

    // Named with a look back, or the clash itself named; to name the new value alone is to believe it.
    private static bool TakesUp(TutorText tutor, SlotChange change) =>
        tutor.Has(CsdCue.Clash)
        || (tutor.Has(CsdCue.LooksBack) && tutor.Content.Shared(change.Words) >= Rarity.Familiar)
        || NamesBoth(tutor, change);

    private static bool NamesBoth(TutorText tutor, SlotChange change)
    {
        var (before, now) = (LexicalText.Of(change.Before), LexicalText.Of(change.Now));
        return tutor.Content.Shared(before, now) > 0 && tutor.Content.Shared(now, before) > 0;
    }
}
