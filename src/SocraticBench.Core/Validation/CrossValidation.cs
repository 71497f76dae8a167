using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Scoring.Fitting;

namespace SocraticBench.Core.Validation;

/// <summary>Scores labelled turns each by a scorer that was fitted without the turn's whole group.</summary>
public static class CrossValidation
{
    /// <summary>Scores in the order of the turns.</summary>
    /// <param name="turns">Labelled turns; those without any label are scored too.</param>
    /// <param name="rubric">Gives the components' weights.</param>
    /// <param name="folds">Folds, 2 or more; groups are dealt to them by a hash of their name.</param>
    public static IReadOnlyList<HeuristicScore> Score(IReadOnlyList<LabelledTurn> turns, Rubric rubric, int folds = 5)
    {
        ArgumentNullException.ThrowIfNull(turns);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var items = turns.Select(HeadLabels.Item).ToArray();
        var scores = new HeuristicScore[turns.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = ScorerFit.Fit([.. items.Where(item => Folds.Of(item.Group, folds) != fold)]);
            var scorer = new HeuristicScorer(rubric, weights, "cross-validated");
            for (var i = 0; i < turns.Count; i++)
            {
                if (Folds.Of(items[i].Group, folds) == fold)
                {
                    scores[i] = scorer.Score(turns[i].Text());
                }
            }
        }

        return scores;
    }
}
