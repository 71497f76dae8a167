using System.Globalization;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>
/// The alert rules that need no earlier week: completeness of the data, judge–heuristic disagreement and the cost of a run.
/// Week-on-week and canary rules join them with the capabilities that they rest on.
/// </summary>
public static class AlertRules
{
    /// <summary>Share of unscored turns above which the data alert fires.</summary>
    public const double MaxUnscored = 0.05;

    /// <summary>Share of judged turns with |judge − heuristic| above 2 points above which the disagreement alert fires.</summary>
    public const double MaxDisagreement = 0.15;

    /// <summary>US dollars of one run above which the cost alert fires.</summary>
    public const double MaxRunUsd = 2;

    private const int RunsNamed = 10;

    /// <summary>Every alert that the input gives rise to.</summary>
    public static IReadOnlyList<Alert> Check(AlertInput input) =>
        [.. Missing(input), .. Manifest(input), .. Unscored(input), .. Disagreement(input), .. Cost(input)];

    private static IEnumerable<Alert> Missing(AlertInput input)
    {
        var missing = input.Planned.Except(input.Runs.Select(run => run.RunId), StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            yield return Make(input, "data.runs_missing", "execution", (missing.Count, 0), $"{missing.Count} of {input.Planned.Count} planned runs have no scores", missing);
        }
    }

    private static IEnumerable<Alert> Manifest(AlertInput input)
    {
        if (input.ManifestProblems.Count > 0)
        {
            yield return Make(input, "data.manifest", "execution", (input.ManifestProblems.Count, 0), $"the manifest does not verify: {input.ManifestProblems[0]}", []);
        }
    }

    private static IEnumerable<Alert> Unscored(AlertInput input)
    {
        var turns = input.Runs.Sum(run => run.TotalTurns);
        var unscored = input.Runs.Sum(run => run.UnscoredTurns);
        if (turns > 0 && (double)unscored / turns > MaxUnscored)
        {
            var worst = input.Runs.Where(run => run.UnscoredTurns > 0).OrderByDescending(run => run.UnscoredTurns).Select(run => run.RunId);
            yield return Make(input, "data.unscored", "execution", ((double)unscored / turns, MaxUnscored), $"{unscored} of {turns} turns are unscored", worst);
        }
    }

    private static IEnumerable<Alert> Disagreement(AlertInput input)
    {
        foreach (var model in input.Runs.Where(run => run.DisagreementRate is not null).GroupBy(run => run.Model, StringComparer.Ordinal))
        {
            var judged = model.Sum(run => run.JudgedTurns);
            var share = model.Sum(run => run.DisagreementRate!.Value * run.JudgedTurns) / judged;
            if (share > MaxDisagreement)
            {
                var worst = model.OrderByDescending(run => run.DisagreementRate).Select(run => run.RunId);
                yield return Make(input, "judge.disagreement", model.Key, (share, MaxDisagreement), string.Create(CultureInfo.InvariantCulture, $"judge and heuristic differ by more than 2 points on {share:P0} of {judged} judged turns"), worst);
            }
        }
    }

    private static IEnumerable<Alert> Cost(AlertInput input) => input.Runs
        .Where(run => run.CostUsd > MaxRunUsd)
        .Select(run => Make(input, "cost.run", run.RunId, (run.CostUsd!.Value, MaxRunUsd), string.Create(CultureInfo.InvariantCulture, $"the run cost ${run.CostUsd:0.00}"), [run.RunId]));

    private static Alert Make(AlertInput input, string rule, string subject, (double Value, double Threshold) measured, string message, IEnumerable<string> runs) => new()
    {
        Rule = rule,
        ExecutionId = input.ExecutionId,
        Subject = subject,
        Value = measured.Value,
        Threshold = measured.Threshold,
        Message = message,
        RunIds = [.. runs.Take(RunsNamed)],
    };
}
