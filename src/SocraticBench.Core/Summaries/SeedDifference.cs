using SocraticBench.Core.Dialogues;

namespace SocraticBench.Core.Summaries;

/// <summary>What changed on one seed between two sets of runs, over the cells that both hold.</summary>
/// <param name="SeedId">The seed.</param>
/// <param name="Cells">Cells (phase, temperature, arm) that both hold.</param>
/// <param name="Rmst">RMST of the first less that of the second, turns; null where a side was not seen at turn 3 or later.</param>
/// <param name="ComplianceRate">Compliance of the first less that of the second, −1..1.</param>
public sealed record SeedDifference(string SeedId, int Cells, double? Rmst, double? ComplianceRate)
{
    /// <summary>The differences on every shared seed, by seed. Runs without a scored turn hold no cell.</summary>
    /// <param name="first">Runs of one side.</param>
    /// <param name="second">Runs of the other.</param>
    public static IReadOnlyList<SeedDifference> Of(IReadOnlyCollection<RunSummary> first, IReadOnlyCollection<RunSummary> second)
    {
        var (ours, theirs) = (ByCell(first), ByCell(second));
        // Both sides over the same turns, or the longer cap would look like the better tutor.
        var tau = Math.Min(RunGroup.Of(first).Tau, RunGroup.Of(second).Tau);
        return
        [
            .. ours.Select(cell => cell.Key)
                .Where(theirs.Contains)
                .GroupBy(cell => cell.SeedId, StringComparer.Ordinal)
                .OrderBy(seed => seed.Key, StringComparer.Ordinal)
                .Select(seed => Of(seed.Key, seed.Count(), Pool(ours, seed), Pool(theirs, seed), tau)),
        ];
    }

    private static SeedDifference Of(string seed, int cells, RunGroup first, RunGroup second, int tau) =>
        new(seed, cells, first.Rmst(tau) - second.Rmst(tau), first.ComplianceRate - second.ComplianceRate);

    private static RunGroup Pool(ILookup<Cell, RunSummary> runs, IEnumerable<Cell> cells) => RunGroup.Of(cells.SelectMany(cell => runs[cell]));

    private static ILookup<Cell, RunSummary> ByCell(IReadOnlyCollection<RunSummary> runs) =>
        runs.Where(run => run.ScoredTurns > 0).ToLookup(run => new Cell(run.SeedId, run.Phase, run.Temperature, run.Arm));

    private readonly record struct Cell(string SeedId, Phase Phase, double? Temperature, Arm Arm);
}
