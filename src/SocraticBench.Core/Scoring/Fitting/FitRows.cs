using SocraticBench.Core.Scoring.Features;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring.Fitting;

/// <summary>Items as rows of a fit: each study has its weight, and within it both classes half, so that base rates of studies are not learnt.</summary>
internal static class FitRows
{
    public static IReadOnlyList<SparseRow> Of(IReadOnlyList<FitItem> items, string[] words, Head head, bool balanced)
    {
        var plan = HeadPlan.Of(head);
        var places = words.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => FeatureNames.All + pair.i);
        var labelled = items.Where(item => item.Label(head) is not null).ToArray();
        var counts = labelled.GroupBy(item => item.Study).ToDictionary(
            study => study.Key, study => (Yes: study.Count(item => item.Label(head) == true), No: study.Count(item => item.Label(head) == false)));
        return [.. labelled.Select(item => Row(item, plan, places, head, Weight(item, counts[item.Study], item.Label(head) == true, balanced)))];
    }

    private static double Weight(FitItem item, (int Yes, int No) count, bool yes, bool balanced)
    {
        var weight = StudyWeights.Of(item.Study) / (count.Yes + count.No);
        return balanced && count is { Yes: > 0, No: > 0 } ? weight * (count.Yes + count.No) / 2 / (yes ? count.Yes : count.No) : weight;
    }

    private static SparseRow Row(FitItem item, HeadPlan plan, Dictionary<string, int> places, Head head, double weight)
    {
        var (index, value) = (new List<int>(), new List<float>());
        foreach (var (feature, size) in item.Fixed.Where(pair => plan.Uses(pair.Index)))
        {
            index.Add(feature);
            value.Add(size);
            foreach (var gate in plan.Gated is null ? [] : item.Gates)
            {
                index.Add(FeatureNames.Gated(gate, feature));
                value.Add(size);
            }
        }

        foreach (var (_, name) in item.Words)
        {
            if (places.TryGetValue(name, out var place))
            {
                index.Add(place);
                value.Add(1);
            }
        }

        return new SparseRow([.. index], [.. value], item.Label(head) == true, weight);
    }
}
