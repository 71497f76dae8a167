using SocraticBench.Core.Records;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Validation;

/// <summary>Holds the scorer against labels of people.</summary>
public static class LabelValidation
{
    internal const double SkipAbove = 0.8;

    /// <summary>Reads a label file, one turn a line.</summary>
    /// <param name="jsonl">The file's bytes.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <exception cref="RecordException">A line is not a labelled turn; says file, line and field.</exception>
    public static IReadOnlyList<LabelledTurn> Read(ReadOnlySpan<byte> jsonl, string file) => RecordJson.ParseLines<LabelledTurn>(jsonl, file);

    /// <summary>Reads a file of whole dialogues, one a line.</summary>
    /// <param name="jsonl">The file's bytes.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <exception cref="RecordException">A line is not a labelled dialogue; says file, line and field.</exception>
    public static IReadOnlyList<LabelledDialogue> ReadDialogues(ReadOnlySpan<byte> jsonl, string file) => RecordJson.ParseLines<LabelledDialogue>(jsonl, file);

    /// <summary>The report on the scorer in force: right for turns that it was not fitted on.</summary>
    public static ValidationReport InForce(ValidationInput input, Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(input);
        var scorer = new HeuristicScorer(rubric);
        return Report(input, _ => scorer, scorer.Version, null);
    }

    /// <summary>The report on scorers fitted without the turns that they score: right for turns that the scorer in force was fitted on.</summary>
    /// <param name="input">The labels.</param>
    /// <param name="rubric">Gives the components' weights.</param>
    /// <param name="folds">Folds, 2 or more.</param>
    /// <param name="fitted">Called after each fold with the number done; may throw to stop.</param>
    public static ValidationReport CrossValidated(ValidationInput input, Rubric rubric, int folds = 5, Action<int>? fitted = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var scorers = CrossValidation.Fit(input.Turns, rubric, folds, fitted);
        return Report(input, scorers.Of, $"scorer-{ScorerVersion.Code}, fitted anew in {folds} folds by group", folds);
    }

    private static ValidationReport Report(ValidationInput input, Func<string, HeuristicScorer> scorer, string name, int? folds)
    {
        var scored = input.Turns.Select(turn => Scored(turn, scorer(turn.Group))).ToArray();
        var said = scored.Where(item => item.Turn is { Socratic: not null, Source: not HeadLabels.Types }).ToArray();
        var sources = said.GroupBy(item => item.Turn.Source).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Source).ToArray();
        var weights = Weights(said);
        var expert = said.Where(item => item.Turn is { Source: HeadLabels.Expert, Socratic: true }).ToArray();
        var reveals = scored.Where(item => item.Turn.Source == "mrbench" && item.Turn.Target("reveals_answer") == true).ToArray();
        var report = new ValidationReport
        {
            Scorer = name,
            Folds = folds,
            Files = input.Files,
            N = scored.Length,
            Sources = sources,
            MacroMean = Mean(sources.Select(source => source.BalancedAccuracy)),
            MacroInterval = MacroInterval(said),
            MacroTrivial = Mean(sources.Select(source => source.Trivial)),
            Targets = TargetTable.Of(scored),
            FalseAlarms = expert.Length == 0 ? new Dictionary<string, double>() : Enum.GetValues<Violation>().ToDictionary(
                violation => RuleNames.Snake(violation.ToString()), violation => Share(expert, item => item.Has(violation)) ?? 0),
            Types = TypeTable.Of(scored),
            Ece = Metrics.Ece(P(said), Truth(said), weights),
            Reliability = Metrics.Reliability(P(said), Truth(said), weights, 10),
            Filter = [.. Enumerable.Range(0, 10).Select(i => Filter(scored, said, 0.5 + (i * 0.05)))],
            ExpertAtLeastEight = Share(expert, item => item.Score.Result.Score >= 8),
            RevealAtLeastEight = Share(reveals, item => item.Score.Result.Score >= 8),
            Dialogues = DialogueTable.Of(input.Dialogues, scorer),
            Goals = [],
        };
        return report with { Goals = Goals.Of(report, input.Goals) };
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

    private static FilterPoint Filter(ScoredLabel[] all, ScoredLabel[] said, double above)
    {
        bool Skips(ScoredLabel item) => item.Score.Result.Confidence > above;
        return new FilterPoint(
            Math.Round(above, 2), Share([.. all.Where(item => item.Turn.Source != HeadLabels.Types)], Skips) ?? 0, Share([.. said.Where(Skips)], item => item.Agrees));
    }

    private static ScoredLabel Scored(LabelledTurn turn, HeuristicScorer scorer)
    {
        var (score, weighing) = scorer.Weigh(turn.Text());
        return new ScoredLabel(turn, score, weighing);
    }

    private static Interval? MacroInterval(ScoredLabel[] items)
    {
        var (said, truth) = (items.Select(item => item.Score.PSocratic >= 0.5).ToArray(), Truth(items));
        var studies = items.Select(item => item.Turn.Source).ToArray();
        return ClusterBootstrap.Of(
            [.. items.Select(item => item.Turn.Group)],
            drawn => Mean(drawn.GroupBy(i => studies[i]).Select(study => Metrics.BalancedAccuracy([.. study.Select(i => said[i])], [.. study.Select(i => truth[i])]))),
            5);
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
