using SocraticBench.Core.Records;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>Whether what is made from the lake, the index and the curated weeks, is there and says what the lake says.</summary>
/// <param name="lake">The lake.</param>
/// <param name="index">The index; null where there is none that can be opened.</param>
internal sealed class DerivedCheck(ILake lake, IRunIndex? index)
{
    /// <summary>The index's name among keys.</summary>
    public const string Index = "index";

    /// <summary>Holds the index against summaries that are as they should be.</summary>
    public async Task<LakeProblem?> IndexAsync(IReadOnlyCollection<RunSummary> summaries, CancellationToken cancel)
    {
        if (summaries.Count == 0)
        {
            return null;
        }

        if (index is null)
        {
            return new LakeProblem(LakeFaultKind.Missing, Index, "there is none that can be opened", Mend.Repair);
        }

        var (missing, other) = (0, 0);
        foreach (var summary in summaries)
        {
            var found = await index.GetRunAsync(summary.RunId, cancel).ConfigureAwait(false);
            missing += found is null ? 1 : 0;
            other += found is not null && !VolatileFields.Without(found).AsSpan().SequenceEqual(VolatileFields.Without(summary)) ? 1 : 0;
        }

        return missing + other == 0
            ? null
            : new LakeProblem(LakeFaultKind.Disagrees, Index, $"of {summaries.Count} runs, {missing} are not in it and {other} are otherwise in it", Mend.Repair);
    }

    /// <summary>Looks for the tables of weeks of which all is finished.</summary>
    public async Task<IReadOnlyList<LakeProblem>> CuratedAsync(IEnumerable<IsoWeek> weeks, CancellationToken cancel)
    {
        var problems = new List<LakeProblem>();
        foreach (var key in weeks.SelectMany(week => CuratedTables.ByName.Keys.Select(table => new LakeKey($"{LakeLayout.Curated(week)}{table}.parquet"))))
        {
            if (!await lake.ExistsAsync(key, cancel).ConfigureAwait(false))
            {
                problems.Add(new LakeProblem(LakeFaultKind.Missing, key.Value, "the week's table is not there", Mend.Repair));
            }
        }

        return problems;
    }
}
