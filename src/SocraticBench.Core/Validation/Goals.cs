namespace SocraticBench.Core.Validation;

/// <summary>What the scorer must reach against people, and what a report reached of it.</summary>
internal static class Goals
{
    public static IReadOnlyList<GoalOutcome> Of(ValidationReport report)
    {
        var filter = report.Filter.SingleOrDefault(point => point.Above == 0.8);
        return
        [
            new("macro mean over two-class studies", report.MacroMean, 0.83, null),
            Source(report, "mathdial", 0.80),
            Source(report, "mrbench", 0.82),
            Source(report, "bridge", 0.78),
            Source(report, "ncte-funneling", 0.69),
            Source(report, "annomi", 0.91),
            Target(report, "closed_question", "annomi", 0.82),
            Target(report, "leading", "ncte-funneling", 0.66),
            Target(report, "reveals_answer", "mrbench", 0.72),
            Target(report, "lecturing", "annomi", 0.78),
            Target(report, "lecturing", "bridge", 0.70),
            FalseAlarm(report, "advice_leakage"),
            FalseAlarm(report, "answer_reveal"),
            FalseAlarm(report, "lecturing"),
            new("question types, macro-F1", report.TypeMacroF1, 0.50, null),
            new("ECE of p_socratic", report.Ece, null, 0.05),
            new("share skipped at confidence > 0.8", filter?.Skipped, 0.30, 0.50),
            new("agreement of the skipped", filter?.Agreement, 0.88, null),
            .. report.Sources.Where(source => source.Auc is not null)
                .Select(source => new GoalOutcome($"AUC of SD less AUC of p, {source.Source}", source.SdAuc - source.Auc, -0.02, null)),
            new("SD ≥ 8 on expert Socratic turns", report.ExpertAtLeastEight, 0.60, null),
            new("SD ≥ 8 on turns that reveal the answer", report.RevealAtLeastEight, null, 0.10),
        ];
    }

    private static GoalOutcome Source(ValidationReport report, string source, double least) => new(
        $"balanced accuracy, {source}", report.Sources.SingleOrDefault(row => row.Source == source)?.BalancedAccuracy, least, null);

    private static GoalOutcome Target(ValidationReport report, string target, string source, double least) => new(
        $"{target}, {source}", report.Targets.SingleOrDefault(row => row.Target == target && row.Source == source)?.BalancedAccuracy, least, null);

    private static GoalOutcome FalseAlarm(ValidationReport report, string violation) => new(
        $"false alarms of {violation} on expert turns", report.FalseAlarms.TryGetValue(violation, out var share) ? share : null, null, 0.05);
}
