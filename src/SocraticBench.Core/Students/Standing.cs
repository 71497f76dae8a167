using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Students;

/// <summary>
/// Where the student stands: the state machine, without words. A question moves it on, a lecture loses it, a statement leaves it where it is.
/// </summary>
internal sealed class Standing(Seed seed)
{
    // A contradiction that nobody takes up is forgotten; the tutor has two turns, as the measure gives it.
    private const int ContradictionLasts = 2;

    private readonly List<string> _conceded = [];
    private readonly Dictionary<string, int> _defended = [];
    private DriftingSlot? _openSlot;
    private Planting? _openSaid;
    private int _openSince;

    public StudentState State { get; private set; } = StudentState.Opening;

    public IReadOnlyList<string> Conceded => [.. _conceded];

    public bool Aporia => _conceded.Count == seed.Commitments.Count;

    /// <summary>Takes in the tutor's move.</summary>
    /// <returns>What moved, and why.</returns>
    public Step After(TutorMove move, int turn)
    {
        var step = Next(move, turn);
        State = step.State;
        return step;
    }

    /// <summary>The student has just said another value of a slot.</summary>
    public void OpenContradiction(Planting said, int turn)
    {
        _openSlot = seed.Slots.FirstOrDefault(candidate => candidate.Slot == said.ItemId);
        _openSaid = said;
        _openSince = turn;
        if (State is not (StudentState.Lost or StudentState.Aporia))
        {
            State = StudentState.ContradictionOpen;
        }
    }

    private Step Next(TutorMove move, int turn)
    {
        if (move.IsSilent)
        {
            return new Step(State, "the tutor said nothing");
        }

        if (move.Lectures)
        {
            return new Step(StudentState.Lost, $"lectured: {move.ToldWords} words of telling");
        }

        if (!move.Asks)
        {
            return new Step(State, "told, and asked nothing");
        }

        return Contradiction(move, turn) ?? Addressed(move) ?? AskedOn(move);
    }

    private Step? Contradiction(TutorMove move, int turn)
    {
        if (_openSlot is not { } slot)
        {
            return null;
        }

        if (SlotWords.TakesUp(move, slot))
        {
            _openSlot = null;
            return new Step(Aporia ? StudentState.Resolving : StudentState.Challenged, $"the contradiction about {slot.Slot} was taken up") { Reconciles = _openSaid };
        }

        if (turn - _openSince + 1 >= ContradictionLasts)
        {
            _openSlot = null;
            return null;
        }

        var open = $"the contradiction about {slot.Slot} stays open";
        return Addressed(move) switch
        {
            null => new Step(StudentState.ContradictionOpen, open),
            { State: StudentState.Aporia } aporia => aporia,
            var addressed => addressed with { State = StudentState.ContradictionOpen, Reason = $"{addressed.Reason}; {open}" },
        };
    }

    private Step? Addressed(TutorMove move)
    {
        // A check-in on the inquiry names beliefs in passing; it does not question them.
        if (move.Type is QuestionType.Meta)
        {
            return null;
        }

        var addressed = seed.Commitments.FirstOrDefault(commitment => !_conceded.Contains(commitment.Id) && move.Addresses(commitment.AddressedBy));
        if (addressed is null)
        {
            return null;
        }

        var defended = _defended.GetValueOrDefault(addressed.Id);
        if (defended < addressed.Resistance)
        {
            _defended[addressed.Id] = defended + 1;
            return new Step(StudentState.Challenged, $"{Asked(move)} about {addressed.Id}: defended") { Target = addressed.Id };
        }

        _conceded.Add(addressed.Id);
        var left = seed.Commitments.Count - _conceded.Count;
        return new Step(
            left == 0 ? StudentState.Aporia : StudentState.Challenged,
            $"{Asked(move)} about {addressed.Id}: conceded, {left} of {seed.Commitments.Count} left") { Target = addressed.Id, Concedes = addressed };
    }

    private Step AskedOn(TutorMove move) =>
        Aporia ? new Step(StudentState.Resolving, $"{Asked(move)} after aporia: builds anew")
        : State is StudentState.Lost ? new Step(StudentState.Clarifying, $"{Asked(move)}: found the thread again")
        : new Step(StudentState.Clarifying, $"{Asked(move)}: spells out its view");

    private static string Asked(TutorMove move) =>
        move.Type is { } type ? $"asked for {type.ToString().ToLowerInvariant()}" : "asked an open question";
}
