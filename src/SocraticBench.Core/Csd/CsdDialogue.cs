using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Csd.Tracking;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Csd;

/// <summary>
/// The long-context features of a dialogue, turn by turn: a pure function of the turns so far. What is kept of the past is bounded, so that a turn
/// costs the same late as early. Not for concurrent use; give each dialogue its own.
/// </summary>
public sealed class CsdDialogue
{
    private readonly CsdSetting _setting;
    private readonly ShownWindow _window = new();
    private readonly Relevance _relevance;
    private readonly SalienceMap _salience;
    private readonly DecoyWatch _decoys;
    private readonly TemplateDetector _templates = new();
    private readonly ThreadGraph _threads = new();
    private readonly ContradictionWatch _contradictions;
    private readonly MetaCadence _cadence;

    /// <summary>A dialogue before its first turn.</summary>
    public CsdDialogue(CsdSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        _setting = setting;
        _relevance = new Relevance(setting.Similarity);
        _salience = new SalienceMap(setting.Seed);
        _decoys = new DecoyWatch(setting.Seed);
        _contradictions = new ContradictionWatch(setting.Seed);
        _cadence = new MetaCadence(setting.MetaCadence);
    }

    /// <summary>What the turns so far come to.</summary>
    public CsdTotals Totals => new()
    {
        SalienceRecallAtK = _salience.RecallAtK,
        DecoyLeakRate = _decoys.LeakRate,
        ThreadDepths = _threads.Depths,
        ContradictionCatchRate = _contradictions.CatchRate,
        MetaCadenceAdherence = _cadence.Adherence,
    };

    /// <summary>The features of the next turn.</summary>
    /// <param name="turn">The turn; call with each once, in order.</param>
    /// <param name="asked">What its question probes; null where it asks nothing.</param>
    /// <returns>Null where the tutor said nothing (empty or filtered): there is nothing to look at.</returns>
    public CsdTurn? Next(TranscriptTurn turn, QuestionType? asked)
    {
        ArgumentNullException.ThrowIfNull(turn);
        _window.Next(turn.WindowTokens, turn.UserText.Length, turn.AssistantText.Length);
        var student = StudentText.Read(turn.TurnNumber, turn.UserText, _setting.Similarity);
        _salience.Hear(student);
        _decoys.Hear(turn.TurnNumber, turn.Planted);
        _contradictions.Hear(student, _window.First);
        // A reply that is missing still lets a contradiction pass and a check-in fall due.
        var tutor = TutorText.Read(turn.AssistantText, _setting.Similarity);
        var features = Features(turn, asked, student, tutor);
        return turn.Outcome is TurnOutcome.Filtered or TurnOutcome.Empty ? null : features;
    }

    private CsdTurn Features(TranscriptTurn turn, QuestionType? typed, StudentText student, TutorText tutor)
    {
        // The types are fitted on labels that know no question about the inquiry; the phrases for it are closed enough to be listed.
        var asked = tutor.Inquires ? QuestionType.Meta : typed;
        var state = turn.StudentState ?? StateOf(turn.TurnNumber);
        var salient = _salience.Name(student, tutor, _window.First);
        var decoys = _decoys.Name(student, tutor, _window.First);
        var (template, novelty) = _templates.Next(turn.TurnNumber, student, tutor);
        var (link, continuity) = _threads.Next(student, tutor, _window.First);
        var (contradictions, handling) = _contradictions.Next(turn.TurnNumber, tutor);
        var scores = new CsdSubscores
        {
            Cr = Rounded(_relevance.Next(student, tutor)),
            St = Rounded(_salience.Score(turn.TurnNumber, _window.First)),
            Rhd = Rounded(_decoys.Score(turn.TurnNumber, _window.First, decoys)),
            Ap = QuestionFit.Of(asked, state),
            Nvt = Rounded(novelty),
            Tc = continuity,
            Ch = handling,
            Ma = Rounded(_cadence.Next(turn.TurnNumber, asked)),
        };
        return new CsdTurn
        {
            SalientRefs = salient,
            DecoyRefs = decoys,
            TemplateMatch = template,
            ThreadLink = link,
            ContradictionsDetected = contradictions,
            Subscores = _setting.Phase is Phase.P0 ? null : scores with { Overall = CsdWeights.Overall(scores) },
        };
    }

    // Where nobody wrote down how the student stood, only what can be seen from outside is told apart.
    private StudentState StateOf(int turn) =>
        _contradictions.IsOpen ? StudentState.ContradictionOpen : turn == 1 ? StudentState.Opening : StudentState.Clarifying;

    // The last bits of a sum depend on its order; a score does not.
    private static double? Rounded(double? score) => score is { } value ? Math.Round(value, 9) : null;
}
