using System.Globalization;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Statistics;

namespace SocraticBench.Core.Students;

/// <summary>
/// A student that plays a seed: deterministic given seed, phase and setting, and reactive. It answers the question type that it is asked, gives
/// up a commitment when a question addresses it, loses the thread when it is lectured, and never says the same message twice.
/// </summary>
public sealed class ScriptedStudent
{
    /// <summary>Version of the student's behaviour, part of the protocol.</summary>
    public const string Version = "student-1.0";

    private readonly Seed _seed;
    private readonly Standing _standing;
    private readonly PlantingSchedule _schedule;
    private readonly ReplyBook _replies;
    private readonly Wording _wording;
    private readonly Deck _reconcile;
    private readonly Volunteered _volunteered;

    /// <summary>A student at the start of a dialogue.</summary>
    public ScriptedStudent(Seed seed, PhaseProfile profile, StudentSetting setting)
    {
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(setting);
        _seed = seed;
        // Phase and arm stay out of the wording's draw: the same question in two phases gets the same answer, so that phases can be compared.
        var draw = Chance.Of("student", seed.SeedId, setting.RngSeed.ToString(CultureInfo.InvariantCulture));
        _standing = new Standing(seed);
        _schedule = new PlantingSchedule(seed, profile, setting);
        _replies = new ReplyBook(seed, draw);
        _wording = new Wording(draw);
        _reconcile = new Deck(StudentPhrases.Reconcile, draw);
        _volunteered = new Volunteered(seed);
    }

    /// <summary>The message that the tutor's first turn answers.</summary>
    public StudentMessage Open() => Message(_wording.Verbatim(_seed.Opening), "opens with its problem", []);

    /// <summary>The message that answers a tutor turn.</summary>
    /// <param name="turn">The tutor turn's number, 1 or more; the answer is what turn + 1 is given.</param>
    /// <param name="tutorText">What the tutor said; anything at all.</param>
    public StudentMessage Answer(int turn, string tutorText)
    {
        var move = TutorMove.Read(tutorText);
        var step = _standing.After(move, turn);
        var (line, again) = Line(move, step);
        var frame = move is not { Asks: true, Lectures: false } ? Frame.Bare : again ? Frame.Again : Frame.Answer;
        var plantings = _schedule.At(turn + 1);
        var volunteered = frame is Frame.Bare ? null : _volunteered.Next(_standing.Conceded);
        string[] verbatim = [.. volunteered is null ? [] : new[] { volunteered }, .. plantings.Select(planting => planting.Text)];
        var text = _wording.Compose(line, frame, verbatim);
        return Message(text, step.Reason + Contradicts(plantings, turn + 1), plantings) with { Verbatim = verbatim };
    }

    private string Contradicts(IReadOnlyList<Planting> plantings, int turn)
    {
        if (plantings.FirstOrDefault(planting => planting.Kind is PlantedKind.Contradiction) is not { } contradiction)
        {
            return "";
        }

        _standing.OpenContradiction(contradiction, turn);
        return $"; says another {contradiction.ItemId}";
    }

    private (string Line, bool Again) Line(TutorMove move, Step step)
    {
        if (step.Reconciles is { } said)
        {
            return (Reconcile(said), false);
        }

        if (step.Concedes is { } conceded)
        {
            return step.State is StudentState.Aporia
                ? ($"{conceded.Concession} {_replies.Answer(move, step, _standing.Aporia).Line}", false)
                : (conceded.Concession, false);
        }

        return _replies.Answer(move, step, _standing.Aporia);
    }

    private string Reconcile(Planting said) => _reconcile.Deal()
        .Replace("{slot}", said.ItemId, StringComparison.Ordinal)
        .Replace("{value}", said.Text, StringComparison.Ordinal);

    private StudentMessage Message(string text, string reason, IReadOnlyList<Planting> plantings) => new(
        text,
        _standing.State,
        reason,
        [.. plantings.Select(Item).OfType<PlantedItem>()],
        _standing.Conceded,
        _standing.Aporia);

    // A slot's first value is said like any fact; only what departs from it is a test.
    private static PlantedItem? Item(Planting planting) =>
        planting.Kind is { } kind ? new PlantedItem { Kind = kind, ItemId = planting.ItemId } : null;
}
