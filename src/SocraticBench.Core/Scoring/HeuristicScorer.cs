using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring.Rules;

namespace SocraticBench.Core.Scoring;

/// <summary>
/// Scores a tutor turn by named rules, offline and without state: the same text gets the same score on any thread.
/// Cost is linear in the length of the tutor's text; of earlier messages a bounded tail is read.
/// </summary>
public sealed class HeuristicScorer
{
    private readonly Rubric _rubric;

    /// <summary>Creates the scorer; the rubric gives the components' weights.</summary>
    public HeuristicScorer(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        _rubric = rubric;
        Version = ScorerVersion.Current;
    }

    /// <summary>Name and version by content of the rules, phrases and weights, such as <c>scorer-1.0@9c31d2ab</c>.</summary>
    public string Version { get; }

    /// <summary>Scores one tutor turn. Every text has a score: empty text asks nothing and has SD 0.</summary>
    public HeuristicScore Score(TutorTurnText turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var view = TurnView.Of(turn);
        var hits = new List<RuleHit>();
        Span<double> components = [10, 10, 10];
        var violations = 0;
        foreach (var rule in RuleTable.All)
        {
            if (rule.Find(view) is not { } place)
            {
                continue;
            }

            components[(int)rule.Component] += rule.Points;
            violations |= rule.Violation is { } violation ? 1 << (int)violation : 0;
            hits.Add(new RuleHit { Id = rule.Id, Component = rule.Component, Points = rule.Points, Start = place.Start, End = place.End });
        }

        var silent = view.Tutor.Sentences.Length == 0;
        var (form, substance, purity) = silent ? (0, 0, 0) : (Clamp(components[0]), Clamp(components[1]), Clamp(components[2]));
        var sd = _rubric.SocraticDisposition(form, substance, purity);
        var p = silent ? 0.02 : 1 / (1 + Math.Exp(-(sd - 6.5)));
        hits.Sort((a, b) => a.Start.CompareTo(b.Start));
        var result = new HeuristicResult
        {
            Form = form, Substance = substance, Purity = purity, Score = sd, Confidence = Math.Max(p, 1 - p), Violations = Flags(violations),
        };
        return new HeuristicScore(result, p, QuestionTyping.Of(view), hits);
    }

    private static double Clamp(double points) => Math.Clamp(points, 0, 10);

    private static Violation[] Flags(int bits) =>
        bits == 0 ? [] : [.. Enum.GetValues<Violation>().Where(violation => (bits & (1 << (int)violation)) != 0)];
}
