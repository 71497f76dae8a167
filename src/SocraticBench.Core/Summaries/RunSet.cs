namespace SocraticBench.Core.Summaries;

/// <summary>Keeps apart what must not be added up.</summary>
internal static class RunSet
{
    /// <summary>The runs as given.</summary>
    /// <exception cref="ArgumentException">They are under more than one scoring, or a run is there twice.</exception>
    public static IReadOnlyCollection<RunSummary> Checked(IReadOnlyCollection<RunSummary> runs)
    {
        var scorings = runs.Select(run => run.ScoringId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (scorings.Count > 1)
        {
            throw new ArgumentException($"Runs under {string.Join(" and ", scorings)} cannot be summed up together; choose one scoring.", nameof(runs));
        }

        return runs.CountBy(run => run.RunId).FirstOrDefault(counted => counted.Value > 1).Key is { } twice
            ? throw new ArgumentException($"Run {twice} is given more than once; its turns would count twice.", nameof(runs))
            : runs;
    }
}
