using SocraticBench.Core.Records;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Validation;

/// <summary>Holds the scorer against labels of people.</summary>
public static class LabelValidation
{
    private const double SkipAbove = 0.8;

    /// <summary>Reads a label file, one turn a line.</summary>
    /// <param name="jsonl">The file's bytes.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <exception cref="RecordException">A line is not a labelled turn; says file, line and field.</exception>
    public static IReadOnlyList<LabelledTurn> Read(ReadOnlySpan<byte> jsonl, string file) => RecordJson.ParseLines<LabelledTurn>(jsonl, file);

    /// <summary>The report on the scorer in force: right for turns that it was not fitted on.</summary>
    public static ValidationReport InForce(IReadOnlyList<LabelledTurn> turns, Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(turns);
        var scorer = new HeuristicScorer(rubric);
        return Report(turns, [.. turns.Select(turn => scorer.Score(turn.Text()))], scorer.Version);
    }

    /// <summary>The report on scorers fitted without the turns that they score: right for turns that the scorer in force was fitted on.</summary>
    public static ValidationReport CrossValidated(IReadOnlyList<LabelledTurn> turns, Rubric rubric, int folds = 5) =>
        Report(turns, CrossValidation.Score(turns, rubric, folds), $"scorer-{ScorerVersion.Code}, fitted anew in {folds} folds by group");

    /// <summary>The report on scores made elsewhere.</summary>
    /// <param name="turns">Labelled turns.</param>
    /// <param name="scores">Their scores, in the same order.</param>
    /// <param name="scorer">What made them.</param>
    public static ValidationReport Report(IReadOnlyList<LabelledTurn> turns, IReadOnlyList<HeuristicScore> scores, string scorer)
    {
        ArgumentNullException.ThrowIfNull(turns);
        ArgumentNullException.ThrowIfNull(scores);
        var scored = turns.Zip(scores, (turn, score) => new ScoredLabel(turn, score)).ToArray();
        var said = scored.Where(item => item.Turn is { Socratic: not null, Source: not HeadLabels.Types }).ToArray();
        var sources = said.GroupBy(item => item.Turn.Source).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Source).ToArray();
        var weights = Weights(said);
        var expert = said.Where(item => item.Turn is { Source: HeadLabels.Expert, Socratic: true }).ToArray();
        var reveals = scored.Where(item => item.Turn.Source == "mrbench" && item.Turn.Target("reveals_answer") == true).ToArray();
        var report = new ValidationReport
        {
            Scorer = scorer,
            N = scored.Length,
            Sources = sources,
            MacroMean = Mean(sources.Select(source => source.BalancedAccuracy)),
            MacroTrivial = Mean(sources.Select(source => source.Trivial)),
            Targets = TargetTable.Of(scored),
            FalseAlarms = expert.Length == 0 ? new Dictionary<string, double>() : Enum.GetValues<Violation>().ToDictionary(
                violation => RuleNames.Snake(violation.ToString()), violation => Share(expert, item => item.Has(violation)) ?? 0),
            TypeMacroF1 = Types(scored),
            Ece = Metrics.Ece(P(said), Truth(said), weights),
            Reliability = Metrics.Reliability(P(said), Truth(said), weights, 10),
            Filter = [.. Enumerable.Range(0, 10).Select(i => Filter(said, weights, 0.5 + (i * 0.05)))],
            ExpertAtLeastEight = Share(expert, item => item.Score.Result.Score >= 8),
            RevealAtLeastEight = Share(reveals, item => item.Score.Result.Score >= 8),
            Goals = [],
        };
        return report with { Goals = Goals.Of(report) };
    }

    private static SourceAgreement Source(IGrouping<string, ScoredLabel> source)
    {
        var items = source.ToArray();
        var (truth, said) = (Truth(items), items.Select(item => item.Score.PSocratic >= 0.5).ToArray());
        var table = Confusion.Of(said, truth);
        var skipped = items.Where(item => item.Score.Result.Confidence > SkipAbove).ToArray();
        return new SourceAgreement
        {
            Source = source.Key,
            N = items.Length,
            ShareTrue = (double)table.Positives / items.Length,
            BalancedAccuracy = Metrics.BalancedAccuracy(said, truth),
            Interval = ClusterBootstrap.Of([.. items.Select(item => item.Turn.Group)], drawn =>
                Metrics.BalancedAccuracy([.. drawn.Select(i => said[i])], [.. drawn.Select(i => truth[i])]), 1),
            Trivial = Metrics.BalancedAccuracy([.. items.Select(item => item.IsShortQuestion)], truth),
            Precision = table.Precision,
            Recall = table.Recall,
            Auc = Metrics.Auc(P(items), truth),
            SdAuc = Metrics.Auc([.. items.Select(item => item.Score.Result.Score)], truth),
            Skipped = (double)skipped.Length / items.Length,
            SkippedAgreement = Share(skipped, item => item.Agrees),
        };
    }

    private static FilterPoint Filter(ScoredLabel[] items, double[] weights, double above)
    {
        var (total, skipped, agreed) = (0.0, 0.0, 0.0);
        for (var i = 0; i < items.Length; i++)
        {
            var skips = items[i].Score.Result.Confidence > above ? weights[i] : 0;
            (total, skipped, agreed) = (total + weights[i], skipped + skips, agreed + (items[i].Agrees ? skips : 0));
        }

        return new FilterPoint(Math.Round(above, 2), total == 0 ? 0 : skipped / total, skipped == 0 ? null : agreed / skipped);
    }

    private static double? Types(ScoredLabel[] items)
    {
        var labelled = items.Where(item => HeadLabels.Type(item.Turn) is not null).ToArray();
        return Metrics.MacroF1(
            [.. labelled.Select(item => item.Score.QuestionType?.ToString() ?? "none")], [.. labelled.Select(item => HeadLabels.Type(item.Turn)!.Value.ToString())]);
    }

    private static double[] Weights(ScoredLabel[] items)
    {
        var sizes = items.GroupBy(item => item.Turn.Source).ToDictionary(source => source.Key, source => source.Count());
        return [.. items.Select(item => 1.0 / sizes[item.Turn.Source])];
    }

    private static double[] P(ScoredLabel[] items) => [.. items.Select(item => item.Score.PSocratic)];

    private static bool[] Truth(ScoredLabel[] items) => [.. items.Select(item => item.Turn.Socratic == true)];

    private static double? Mean(IEnumerable<double?> values) => values.OfType<double>().ToArray() is { Length: > 0 } known ? known.Average() : null;

    private static double? Share(ScoredLabel[] items, Func<ScoredLabel, bool> holds) => items.Length == 0 ? null : items.Average(item => holds(item) ? 1.0 : 0);
}
