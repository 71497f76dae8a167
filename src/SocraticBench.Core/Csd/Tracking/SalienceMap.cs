using SocraticBench.Core.Csd.Lexical;
using SocraticBench.Core.Seeds;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>
/// ST: the important things that the student said, and whether the tutor comes back to them. The seed names them (facts, and the beliefs that the
/// misconception rests on); without a seed they are taken from the student's words.
/// </summary>
internal sealed class SalienceMap
{
    /// <summary>Facts that are asked for at a time: the k of recall@k.</summary>
    public const int K = 5;

    /// <summary>Tutor turns over which a fact come back to counts.</summary>
    public const int Memory = 8;

    /// <summary>Turns after which a fact is due: before, there was hardly a chance to come back to it.</summary>
    public const int DueAfter = 4;

    /// <summary>Share of the weight of the open facts that makes a full score: nobody comes back to everything.</summary>
    public const double FullShare = 0.4;

    /// <summary>Facts that one turn is credited with at most, so that reciting everything is worth no more than a question that ties two together.</summary>
    public const int MostATurn = 2;

    /// <summary>Share of a fact's words, by weight, that names it.</summary>
    public const double Naming = 0.25;

    private const double Saying = 0.7;

    private readonly List<Fact> _facts = [];
    private readonly bool _finds;

    /// <param name="seed">The student's seed; null for a dialogue whose facts nobody wrote down.</param>
    public SalienceMap(Seed? seed)
    {
        if (seed is null)
        {
            _finds = true;
            return;
        }

        // A belief weighs as much as a fact does on average.
        var belief = seed.SalientFacts.Average(fact => fact.Weight);
        _facts.AddRange(seed.SalientFacts.Select(fact => new Fact(fact.Id, fact.Text, fact.Weight, LexicalText.Of(fact.Text))));
        _facts.AddRange(seed.Commitments.Select(held => new Fact(held.Id, held.Statement, belief, LexicalText.Of(held.Statement))));
    }

    /// <summary>Share, 0..1, of the facts due at some turn that the tutor came back to; null where none was due.</summary>
    public double? RecallAtK =>
        _facts.Count(fact => fact.WasOpen) is > 0 and var open ? _facts.Count(fact => fact is { WasOpen: true, WasRecalled: true }) / (double)open : null;

    /// <summary>Takes in what the student says.</summary>
    public void Hear(StudentText said)
    {
        if (_finds)
        {
            FactFinder.Find(said, _facts);
        }

        foreach (var fact in _facts)
        {
            if (Says(said, fact))
            {
                fact.Origin ??= said.Turn;
                fact.LastSaid = said.Turn;
            }
        }
    }

    /// <summary>What the tutor comes back to in its answer, the weightiest first.</summary>
    /// <param name="last">The student's last message: what stands in it needs no memory.</param>
    /// <param name="tutor">The turn.</param>
    /// <param name="firstShown">First turn still shown.</param>
    public IReadOnlyList<SalienceReference> Name(StudentText last, TutorText tutor, int firstShown)
    {
        var named = new List<(Fact Fact, double Coverage)>();
        foreach (var fact in _facts)
        {
            if (fact.Origin is not null && fact.LastSaid < last.Turn && fact.LastSaid >= firstShown
                && fact.Keys.Shared(tutor.Content, last.Content) / fact.Keys.Weight is var coverage and >= Naming)
            {
                named.Add((fact, coverage));
            }
        }

        return
        [
            .. named.OrderByDescending(name => name.Fact.Weight).ThenByDescending(name => name.Coverage).ThenBy(name => name.Fact.Id, StringComparer.Ordinal)
                .Take(MostATurn)
                .Select(name => Refer(name.Fact, name.Coverage, last.Turn, tutor)),
        ];
    }

    /// <summary>The score of the turn just named, 0..10; null where no fact is due.</summary>
    public double? Score(int turn, int firstShown)
    {
        var recalled = _facts.Where(fact => fact.LastNamed > turn - Memory).ToList();
        var due = _facts
            .Where(fact => fact.Origin is { } origin && fact.LastSaid >= firstShown && (origin <= turn - DueAfter || fact.LastNamed > turn - Memory))
            .OrderByDescending(fact => fact.Weight).ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .Take(K)
            .ToList();
        foreach (var fact in due)
        {
            fact.WasOpen = true;
        }

        var asked = due.Sum(fact => fact.Weight) * FullShare;
        return asked > 0 ? 10 * Math.Min(1, recalled.Sum(fact => fact.Weight * fact.Credit) / asked) : null;
    }

    private static bool Says(StudentText said, Fact fact) =>
        said.Own.Contains(fact.Text, StringComparison.Ordinal)
        || said.Spans.Any(span => fact.Keys.Shared(span.Content) >= Saying * fact.Keys.Weight);

    // What was said one message ago is still in everybody's ear: half.
    private static SalienceReference Refer(Fact fact, double coverage, int turn, TutorText tutor)
    {
        var credit = turn - fact.LastSaid > 1 ? 1 : 0.5;
        if (fact.LastNamed is not { } before || before <= turn - Memory || credit >= fact.Credit)
        {
            fact.Credit = credit;
        }

        fact.LastNamed = turn;
        fact.WasRecalled = true;
        return new SalienceReference
        {
            ItemId = fact.Id,
            TurnOrigin = fact.Origin!.Value,
            Confidence = Math.Min(1, coverage / (2 * Naming)),
            SurfaceForm = tutor.SurfaceOf(fact.Keys),
        };
    }
}
