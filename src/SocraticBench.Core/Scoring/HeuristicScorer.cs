using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring;

/// <summary>
/// Scores a tutor turn by named rules and fitted weights, offline and without state: the same text gets the same score on any
/// thread. Cost is linear in the length of the tutor's text; of earlier messages a bounded tail is read.
/// </summary>
public sealed class HeuristicScorer
{
    private readonly Rubric _rubric;

    private readonly ScorerWeights _weights;

    /// <summary>Creates the scorer; the rubric gives the components' weights.</summary>
    public HeuristicScorer(Rubric rubric)
        : this(rubric, WeightTable.InForce, ScorerVersion.Current)
    {
    }

    internal HeuristicScorer(Rubric rubric, ScorerWeights weights, string version)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        (_rubric, _weights, Version) = (rubric, weights, version);
    }

    /// <summary>Name and version by content of the rules, phrases and weights, such as <c>scorer-1.0@9c31d2ab</c>.</summary>
    public string Version { get; }

    /// <summary>Scores one tutor turn. Every text has a score: text without a word asks nothing and has SD 0.</summary>
    public HeuristicScore Score(TutorTurnText turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Score(TurnView.Of(turn, _weights));
    }

    /// <summary>Scores a turn and answers the log-odds behind the score too.</summary>
    internal (HeuristicScore Score, Weighing Weighing) Weigh(TutorTurnText turn)
    {
        var view = TurnView.Of(turn, _weights);
        return (Score(view), view.Weighing!);
    }

    private HeuristicScore Score(TurnView view)
    {
        var silent = view.Tutor.Sentences.Length == 0;
        var p = silent ? 0.02 : Language.Temper(view, _weights.Calibration.P(view.Weighing!.LogOdds));
        var parts = new Composition(view, p);
        var (form, substance, purity) = silent ? (0, 0, 0) : (parts[Component.Form], parts[Component.Substance], parts[Component.Purity]);
        var result = new HeuristicResult
        {
            Form = form,
            Substance = substance,
            Purity = purity,
            Score = _rubric.SocraticDisposition(form, substance, purity),
            Confidence = Math.Max(p, 1 - p),
            Violations = silent ? [Violation.NoQuestion] : Flags(parts.Flags),
        };
        return new HeuristicScore(result, p, QuestionTyping.Of(view), parts.Hits);
    }

    private static Violation[] Flags(int bits) =>
        bits == 0 ? [] : [.. Enum.GetValues<Violation>().Where(violation => (bits & (1 << (int)violation)) != 0)];
}
