using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Validation;

/// <summary>What a report reached of its goals.</summary>
internal static class Goals
{
    public static IReadOnlyList<GoalOutcome> Of(ValidationReport report, IReadOnlyList<ValidationGoal> goals) =>
        [.. goals.SelectMany(goal => Values(report, goal).Select(value => Outcome(goal, value)))];

    private static GoalOutcome Outcome(ValidationGoal goal, (string Name, double? Value, Interval? Interval) reached)
    {
        // The interval of a normal estimate is 2 × 1.96 standard errors wide.
        var error = goal.WithinStandardError && reached.Interval is { } interval ? (interval.High - interval.Low) / 3.92 : 0;
        return new GoalOutcome(reached.Name, reached.Value, goal.AtLeast, goal.AtMost, error);
    }

    private static IEnumerable<(string Name, double? Value, Interval? Interval)> Values(ValidationReport report, ValidationGoal goal)
    {
        var source = report.Sources.SingleOrDefault(row => row.Source == goal.Source);
        var target = report.Targets.FirstOrDefault(row => row.Source == goal.Source && row.Target == goal.Target);
        var dialogues = report.Dialogues.FirstOrDefault(row => row.Source == goal.Source);
        var filter = report.Filter.SingleOrDefault(point => point.Above == LabelValidation.SkipAbove);
        return goal.Measure switch
        {
            GoalMeasure.MacroMean => [("macro mean over two-class studies", report.MacroMean, report.MacroInterval)],
            GoalMeasure.BalancedAccuracy => [($"balanced accuracy, {goal.Source}", source?.BalancedAccuracy, source?.Interval)],
            GoalMeasure.BalancedAccuracyOverTrivial => [($"balanced accuracy over the trivial rule's, {goal.Source}", source?.BalancedAccuracy - source?.Trivial, source?.Interval)],
            GoalMeasure.TargetBalancedAccuracy => [($"{goal.Target}, {goal.Source}", target?.BalancedAccuracy, target?.Interval)],
            GoalMeasure.FalseAlarms => [($"false alarms of {Name(goal)} on expert turns", report.FalseAlarms.TryGetValue(Name(goal), out var share) ? share : null, null)],
            GoalMeasure.TypeMacroF1 => [("question types, macro-F1", report.Types?.MacroF1, report.Types?.Interval)],
            GoalMeasure.Ece => [("ECE of p_socratic", report.Ece, null)],
            GoalMeasure.Skipped => [("share skipped at confidence > 0.8", filter?.Skipped, null)],
            GoalMeasure.SkippedAgreement => [("agreement of the skipped", filter?.Agreement, null)],
            GoalMeasure.SdAucLessAuc => Ranking(report, goal.Source),
            GoalMeasure.ExpertAtLeastEight => [("SD ≥ 8 on expert Socratic turns", report.ExpertAtLeastEight, null)],
            GoalMeasure.RevealAtLeastEight => [("SD ≥ 8 on turns that reveal the answer", report.RevealAtLeastEight, null)],
            GoalMeasure.DialogueAuc => [($"AUC of mean SD of dialogues, {goal.Source}", dialogues?.Auc, dialogues?.Interval)],
            _ => throw new InvalidOperationException($"no value for {goal.Measure}"),
        };
    }

    private static IEnumerable<(string Name, double? Value, Interval? Interval)> Ranking(ValidationReport report, string? source) =>
        source is null
            ? report.Sources.Where(row => row.Auc is not null).SelectMany(row => Ranking(report, row.Source))
            : [($"AUC of SD less AUC of p, {source}", report.Sources.Where(row => row.Source == source).Select(row => row.SdAuc - row.Auc).SingleOrDefault(), null)];

    private static string Name(ValidationGoal goal) => RuleNames.Snake(goal.Violation!.Value.ToString());
}
