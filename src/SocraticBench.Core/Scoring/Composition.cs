using SocraticBench.Core.Scoring.Rules;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring;

/// <summary>
/// Composes the three components, each from 10 down, every point off under a named hit.
/// Form: rules. Substance: 10 times the fitted probability with tripled log-odds, what is missing told by family of evidence. Purity: 20σ(0.35u) where u ≤ 0
/// weighs evidence of telling, less what rules take off.
/// </summary>
internal sealed class Composition
{
    /// <summary>Points below which a family's part is not told apart from the baseline.</summary>
    private const double Told = 0.05;

    /// <summary>How steeply evidence of telling takes Purity down: chosen so that SD ranks turns as the probability does.</summary>
    private const double Slope = 0.35;

    private readonly double[] _points = [10, 10, 10];

    private readonly List<RuleHit> _hits = [];

    private readonly TurnView _turn;

    public Composition(TurnView turn, double p)
    {
        _turn = turn;
        foreach (var rule in RuleTable.All)
        {
            if (rule.Find(turn) is { } place)
            {
                Hit(rule.Id, rule.Component, rule.Points, place);
                Flags |= rule.Violation is { } violation ? 1 << (int)violation : 0;
            }
        }

        if (turn.Weighing is { } weighing)
        {
            Weigh(Component.Substance, 10 - (10 * Sharpened(p)), weighing.Socratic);
            Weigh(Component.Purity, 10 - (20 * Untold(weighing)), weighing.Untold);
        }

        _hits.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Id, b.Id));
    }

    /// <summary>Violations, a bit each.</summary>
    public int Flags { get; }

    public IReadOnlyList<RuleHit> Hits => _hits;

    public double this[Component component] => Math.Clamp(_points[(int)component], 0, 10);

    // A component spans 0 to 10 while a careful probability seldom leaves 0.1 to 0.95: tripled log-odds use the range, in the same order.
    private static double Sharpened(double p) => p * p * p / ((p * p * p) + ((1 - p) * (1 - p) * (1 - p)));

    private static double Untold(Weighing weighing)
    {
        var sum = 0.0;
        for (var family = 0; family < Families.Count; family++)
        {
            sum += weighing.Untold((Family)family);
        }

        return 1 / (1 + Math.Exp(-Math.Min(0, Slope * sum)));
    }

    // Points off are told in proportion to what each family weighed against the turn; what is left is the baseline's.
    private void Weigh(Component component, double off, Func<Family, double> part)
    {
        var against = 0.0;
        for (var family = 0; family < Families.Count; family++)
        {
            against += Math.Max(0, -part((Family)family));
        }

        var rest = off;
        for (var family = 0; family < Families.Count && against > 0; family++)
        {
            var points = off * Math.Max(0, -part((Family)family)) / against;
            if (points >= Told)
            {
                rest -= points;
                Hit(Name(component, (Family)family), component, -points, Place((Family)family));
            }
        }

        if (rest > 1e-9)
        {
            Hit(Name(component, Family.Baseline), component, -rest, (0, 0));
        }
    }

    private static string Name(Component component, Family family) => component == Component.Substance ? SubstanceNames[(int)family] : PurityNames[(int)family];

    private static readonly string[] SubstanceNames = [.. Enum.GetNames<Family>().Select(name => "substance.evidence." + RuleNames.Snake(name))];

    private static readonly string[] PurityNames = [.. Enum.GetNames<Family>().Select(name => "purity.evidence." + RuleNames.Snake(name))];

    private (int Start, int End) Place(Family family) =>
        _turn.Weighing!.Place(family) is { } place ? _turn.Tutor.SpanOf(place.First, place.End) : (0, _turn.Tutor.Text.Length);

    private void Hit(string id, Component component, double points, (int Start, int End) place)
    {
        _points[(int)component] += points;
        _hits.Add(new RuleHit { Id = id, Component = component, Points = Math.Clamp(points, -10, 10), Start = place.Start, End = place.End });
    }
}
