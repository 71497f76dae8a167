using SocraticBench.Core.Scoring.Features;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Weights;

/// <summary>The log-odds of every head for one turn, and the parts of the Socratic ones by family.</summary>
internal sealed class Weighing
{
    private readonly double[] _heads;

    private readonly double[] _socratic = new double[Families.Count];

    private readonly double[] _untold = new double[Families.Count];

    private readonly (int First, int End, double Part)[] _places = new (int, int, double)[Families.Count];

    private readonly bool _takesUp;

    public Weighing(TurnView turn, ScorerWeights weights)
    {
        _takesUp = TakesUp(turn);
        _heads = [.. weights.Intercepts];
        AddFixed(turn, weights);
        AddWords(turn, weights);
    }

    public double this[Head head] => _heads[(int)head];

    /// <summary>
    /// The log-odds that people call the turn Socratic. A question that takes up a student's first few words, with no problem set and
    /// nothing said before, is weighed by how it leads: there it is a matter of focusing against funneling, not of asking against telling.
    /// </summary>
    public double LogOdds => _takesUp ? -this[Head.Leading] : this[Head.Socratic];

    /// <summary>A family's part in <see cref="LogOdds"/>.</summary>
    public double Socratic(Family family) => _socratic[(int)family];

    /// <summary>A family's part in the head of telling.</summary>
    public double Untold(Family family) => _untold[(int)family];

    /// <summary>The tokens of the weightiest word of a family against the turn; null where it has none.</summary>
    public (int First, int End)? Place(Family family) =>
        _places[(int)family] is { Part: < 0 } place ? (place.First, place.End) : null;

    private void AddFixed(TurnView turn, ScorerWeights weights)
    {
        Span<bool> gates = stackalloc bool[FeatureNames.Gates];
        for (var gate = 0; gate < gates.Length; gate++)
        {
            gates[gate] = turn.Prior.Holds((Gate)gate);
        }

        foreach (var (feature, value) in FeatureReader.Read(turn).Values)
        {
            var family = (int)Families.OfFixed(feature);
            Add(weights.Of(feature), value, family);
            for (var gate = 0; gate < gates.Length; gate++)
            {
                if (gates[gate])
                {
                    Add(weights.Of(FeatureNames.Gated((Gate)gate, feature)), value, family);
                }
            }
        }
    }

    private void AddWords(TurnView turn, ScorerWeights weights)
    {
        var seen = new WordIndex();
        foreach (var cue in WordCues.Read(turn))
        {
            var row = weights.OfWord(cue.Hash);
            if (row.IsEmpty || !seen.Add(cue.Hash))
            {
                continue;
            }

            var family = (int)(cue.Scope switch { CueScope.Turn => Family.TurnWords, CueScope.Asks => Family.AskedWords, _ => Family.StatedWords });
            Add(row, 1, family);
            if (Part(row) is var part && part < _places[family].Part)
            {
                _places[family] = (cue.First, cue.End, part);
            }
        }
    }

    private static bool TakesUp(TurnView turn) =>
        turn.Questions.Asked > 0 && turn.Prior.Holds(Gate.FirstExchange) && !turn.Prior.Holds(Gate.ProblemSet) && !turn.Prior.Holds(Gate.StudentAtLength);

    private float Part(ReadOnlySpan<float> row) => _takesUp ? -row[(int)Head.Leading] : row[(int)Head.Socratic];

    private void Add(ReadOnlySpan<float> row, float value, int family)
    {
        for (var head = 0; head < row.Length; head++)
        {
            _heads[head] += row[head] * value;
        }

        _socratic[family] += Part(row) * value;
        _untold[family] += row[(int)Head.Untold] * value;
    }
}
