using SocraticBench.Core.Scoring.Features;

namespace SocraticBench.Core.Scoring.Weights;

/// <summary>
/// The fitted table: for each feature a weight per <see cref="Head"/>, on the log-odds scale. Fixed and gated features stand at
/// their index; cue words are found by hash.
/// </summary>
internal sealed class ScorerWeights
{
    private readonly float[] _fixed;

    private readonly Dictionary<ulong, float[]> _words;

    public ScorerWeights(IReadOnlyList<WeightRow> rows, double[] intercepts, Calibration calibration)
    {
        (Rows, Intercepts, Calibration) = (rows, intercepts, calibration);
        _fixed = new float[FeatureNames.All * Heads];
        _words = [];
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
                _words[WordCues.HashOf(row.Feature)] = row.Weights;
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
    public ReadOnlySpan<float> OfWord(ulong hash) => _words.TryGetValue(hash, out var weights) ? weights : [];
}
