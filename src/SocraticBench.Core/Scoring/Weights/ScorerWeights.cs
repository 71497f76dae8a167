using SocraticBench.Core.Scoring.Features;
using SocraticBench.Core.Scoring.Reading;

namespace SocraticBench.Core.Scoring.Weights;

/// <summary>
/// The fitted table: for each feature a weight per <see cref="Head"/>, on the log-odds scale. Fixed and gated features stand at
/// their index; cue words are found by hash.
/// </summary>
internal sealed class ScorerWeights
{
    private readonly float[] _fixed;

    private readonly WordIndex _words;

    private readonly List<float[]> _wordWeights = [];

    public ScorerWeights(IReadOnlyList<WeightRow> rows, double[] intercepts, Calibration calibration)
    {
        (Rows, Intercepts, Calibration) = (rows, intercepts, calibration);
        _fixed = new float[FeatureNames.All * Heads];
        _words = new WordIndex(rows.Count);
        var places = new Dictionary<string, int>();
        for (var i = 0; i < FeatureNames.All; i++)
        {
            places[FeatureNames.NameOf(i)] = i;
        }

        foreach (var row in rows)
        {
            if (places.TryGetValue(row.Feature, out var place))
            {
                row.Weights.CopyTo(_fixed, place * Heads);
            }
            else
            {
                _words.Add(WordCues.HashOf(row.Feature), _wordWeights.Count);
                _wordWeights.Add(row.Weights);
            }
        }
    }

    public static int Heads { get; } = Enum.GetValues<Head>().Length;

    /// <summary>Every feature with a weight, in the table's order.</summary>
    public IReadOnlyList<WeightRow> Rows { get; }

    /// <summary>One intercept a head.</summary>
    public IReadOnlyList<double> Intercepts { get; }

    public Calibration Calibration { get; }

    /// <summary>A fixed or gated feature's weights.</summary>
    public ReadOnlySpan<float> Of(int feature) => _fixed.AsSpan(feature * Heads, Heads);

    /// <summary>A cue word's weights; empty where it has none.</summary>
    public ReadOnlySpan<float> OfWord(ulong hash) => _words[hash] is >= 0 and var at ? _wordWeights[at] : [];
}
