using SocraticBench.Core.Scoring.Features;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring.Fitting;

/// <summary>Fits the scorer's weights on labelled turns. Deterministic: the same items in any order give the same table to rounding.</summary>
internal static class ScorerFit
{
    /// <summary>Items that a cue word must stand in to be weighed, and studies: words of one subject only are not evidence.</summary>
    private const int WordItems = 30;

    private const int WordStudies = 2;

    private const int CalibrationFolds = 4;

    private static readonly string s_turn = WordCues.ScopeName(CueScope.Turn);

    /// <summary>
    /// Part of the fitted log-odds that is stated. Turns to be scored come from other dialogues than any study's, so some confidence
    /// is held back: it costs little calibration on the studies and sends more turns to the judge.
    /// </summary>
    private const double Prudence = 0.9;

    /// <summary>Log-odds of a head that no item has a label for: it flags nothing.</summary>
    private const double Unlabelled = -10;

    public static ScorerWeights Fit(IReadOnlyList<FitItem> items)
    {
        var words = Vocabulary(items, WordItems, WordStudies, turn: false);
        var heads = Enum.GetValues<Head>().Select(head => FitHead(items, Words(items, words, head), head)).ToArray();
        return Assemble(heads, Calibrate(items, Words(items, words, Head.Socratic)));
    }

    private static string[] Vocabulary(IEnumerable<FitItem> items, int least, int studies, bool turn) =>
    [
        .. items.SelectMany(item => item.Words.Where(word => IsTurn(word.Name) == turn).Select(word => (word.Name, item.Study)))
            .GroupBy(word => word.Name)
            .Where(uses => uses.Count() >= least && uses.Select(use => use.Study).Distinct().Count() >= studies)
            .Select(uses => uses.Key)
            .Order(StringComparer.Ordinal),
    ];

    private static string[] Words(IReadOnlyList<FitItem> items, string[] words, Head head) => HeadPlan.Of(head) switch
    {
        { Turn: { } turn } plan => [.. plan.Word is null ? [] : words, .. Vocabulary(items.Where(item => item.Label(head) is not null), turn.Items, turn.Studies, turn: true)],
        { Word: null } => [],
        _ => words,
    };

    private static bool IsTurn(string word) => word.StartsWith(s_turn, StringComparison.Ordinal);

    private static FittedHead FitHead(IReadOnlyList<FitItem> items, string[] words, Head head)
    {
        var plan = HeadPlan.Of(head);
        var rows = FitRows.Of(items, words, head, balanced: true);
        if (rows.Count == 0)
        {
            return new FittedHead(words, [.. new double[FeatureNames.All + words.Length], Unlabelled]);
        }

        var penalty = new double[FeatureNames.All + words.Length];
        for (var i = 0; i < penalty.Length; i++)
        {
            penalty[i] = i < FeatureNames.Fixed.Count ? plan.Fixed
                : i < FeatureNames.All ? plan.Gated ?? 1
                : IsTurn(words[i - FeatureNames.All]) ? plan.Turn!.Penalty : plan.Word ?? 1;
        }

        return new FittedHead(words, plan.Lowering ? FitLowering(rows, penalty) : LogisticFit.Fit(rows, penalty));
    }

    // An active set: weights that would raise are taken out, heaviest penalty, until all lower.
    private static double[] FitLowering(IReadOnlyList<SparseRow> rows, double[] penalty)
    {
        while (true)
        {
            var weights = LogisticFit.Fit(rows, penalty);
            var raising = Enumerable.Range(0, penalty.Length).Where(i => weights[i] > 0).ToHashSet();
            if (raising.Count == 0)
            {
                return weights;
            }

            rows = [.. rows.Select(row => row.Without(raising))];
        }
    }

    // Platt's scaling needs scores that the head did not see: another round of folds, by group, within the items.
    private static Calibration Calibrate(IReadOnlyList<FitItem> items, string[] words)
    {
        var seen = new List<SparseRow>();
        for (var fold = 0; fold < CalibrationFolds; fold++)
        {
            var weights = FitHead([.. items.Where(item => Folds.Of(item.Group, CalibrationFolds) != fold)], words, Head.Socratic).Weights;
            var rest = items.Where(item => Folds.Of(item.Group, CalibrationFolds) == fold).ToArray();
            seen.AddRange(FitRows.Of(rest, words, Head.Socratic, balanced: false).Select(row => Split(row, row.Dot(weights) + weights[^1])));
        }

        return new Calibration(Slope([.. seen.Where(row => row.Index[0] == 0)]), Slope([.. seen.Where(row => row.Index[0] == 1)]));
    }

    private static SparseRow Split(SparseRow row, double logOdds) =>
        row with { Index = [logOdds >= 0 ? 0 : 1], Value = [(float)logOdds] };

    // One slope, no intercept: Newton's method on the weighted log-loss, which is convex.
    private static double Slope(IReadOnlyList<SparseRow> rows)
    {
        var slope = 1.0;
        for (var step = 0; step < 50 && rows.Count > 0; step++)
        {
            var (gradient, curvature) = (0.0, 1e-9);
            foreach (var row in rows)
            {
                var p = LogisticFit.Sigmoid(slope * row.Value[0]);
                gradient += row.Weight * row.Value[0] * (p - (row.Positive ? 1 : 0));
                curvature += row.Weight * row.Value[0] * row.Value[0] * p * (1 - p);
            }

            slope -= gradient / curvature;
        }

        return Math.Round(Prudence * Math.Clamp(slope, 0.1, 3), 4);
    }

    private static ScorerWeights Assemble(FittedHead[] heads, Calibration calibration)
    {
        var rows = new Dictionary<string, float[]>();
        for (var head = 0; head < heads.Length; head++)
        {
            for (var i = 0; i < heads[head].Weights.Length - 1; i++)
            {
                if ((float)Math.Round(heads[head].Weights[i], 3) is not 0 and var weight)
                {
                    var name = heads[head].NameOf(i);
                    rows.TryAdd(name, new float[heads.Length]);
                    rows[name][head] = weight;
                }
            }
        }

        var order = Enumerable.Range(0, FeatureNames.All).Select(FeatureNames.NameOf).Where(rows.ContainsKey)
            .Concat(rows.Keys.Where(name => name.Contains(':', StringComparison.Ordinal)).Order(StringComparer.Ordinal)).Distinct();
        return new ScorerWeights([.. order.Select(name => new WeightRow(name, rows[name]))], [.. heads.Select(head => Math.Round(head.Weights[^1], 4))], calibration);
    }
}
