namespace SocraticBench.Core.Validation;

/// <summary>Holds question types against the types that people gave.</summary>
internal static class TypeTable
{
    /// <summary>The agreement; null where no question is labelled.</summary>
    public static TypeAgreement? Of(IReadOnlyList<ScoredLabel> items)
    {
        var labelled = items.Where(item => HeadLabels.Type(item.Turn) is not null).ToArray();
        var said = labelled.Select(item => item.Score.QuestionType?.ToString() ?? "none").ToArray();
        var truth = labelled.Select(item => HeadLabels.Type(item.Turn)!.Value.ToString()).ToArray();
        if (truth.Length == 0)
        {
            return null;
        }

        var commonest = truth.GroupBy(type => type).OrderByDescending(type => type.Count()).ThenBy(type => type.Key, StringComparer.Ordinal).First().Key;
        return new TypeAgreement
        {
            N = labelled.Length,
            MacroF1 = Metrics.MacroF1(said, truth)!.Value,
            Interval = ClusterBootstrap.Of([.. labelled.Select(item => item.Turn.Group)], drawn =>
                Metrics.MacroF1([.. drawn.Select(i => said[i])], [.. drawn.Select(i => truth[i])]), 4),
            Trivial = Metrics.MacroF1([.. truth.Select(_ => commonest)], truth)!.Value,
        };
    }
}
