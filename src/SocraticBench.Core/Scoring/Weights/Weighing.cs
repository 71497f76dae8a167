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

    public Weighing(TurnView turn, ScorerWeights weights)
    {
        _heads = [.. weights.Intercepts];
        AddFixed(turn, weights);
        AddWords(turn, weights);
    }

    public double this[Head head] => _heads[(int)head];

    /// <summary>A family's part in the Socratic head.</summary>
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

            var family = (int)(cue.Asks ? Family.AskedWords : Family.StatedWords);
            Add(row, 1, family);
            if (row[(int)Head.Socratic] < _places[family].Part)
            {
                _places[family] = (cue.First, cue.End, row[(int)Head.Socratic]);
            }
        }
    }

    private void Add(ReadOnlySpan<float> row, float value, int family)
    {
        for (var head = 0; head < row.Length; head++)
        {
            _heads[head] += row[head] * value;
        }

        _socratic[family] += row[(int)Head.Socratic] * value;
        _untold[family] += row[(int)Head.Untold] * value;
    }
}
