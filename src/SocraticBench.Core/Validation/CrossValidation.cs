using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Scoring.Fitting;

namespace SocraticBench.Core.Validation;

/// <summary>Scorers that were each fitted without a fold of groups, to score that fold.</summary>
internal sealed class CrossValidation
{
    private readonly HeuristicScorer[] _scorers;

    private CrossValidation(HeuristicScorer[] scorers) => _scorers = scorers;

    /// <summary>Fits them.</summary>
    /// <param name="turns">Labelled turns; those without any label do no harm.</param>
    /// <param name="rubric">Gives the components' weights.</param>
    /// <param name="folds">Folds, 2 or more; groups are dealt to them by a hash of their name.</param>
    /// <param name="fitted">Called after each fold with the number done.</param>
    public static CrossValidation Fit(IReadOnlyList<LabelledTurn> turns, Rubric rubric, int folds, Action<int>? fitted = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var items = turns.Select(HeadLabels.Item).ToArray();
        var scorers = new HeuristicScorer[folds];
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = ScorerFit.Fit([.. items.Where(item => Folds.Of(item.Group, folds) != fold)]);
            scorers[fold] = new HeuristicScorer(rubric, weights, "cross-validated");
            fitted?.Invoke(fold + 1);
        }

        return new CrossValidation(scorers);
    }

    /// <summary>The scorer that did not see a group.</summary>
    public HeuristicScorer Of(string group) => _scorers[Folds.Of(group, _scorers.Length)];
}
