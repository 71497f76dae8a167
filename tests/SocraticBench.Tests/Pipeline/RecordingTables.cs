using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Pipeline;

/// <summary>Keeps the weeks that were written.</summary>
internal sealed class RecordingTables : ITables
{
    public Dictionary<string, (int Turns, int Runs, int Weeks)> Written { get; } = [];

    public async Task WriteWeekAsync(
        IsoWeek week, IAsyncEnumerable<Turn> turns, IReadOnlyCollection<RunSummary> runs, IReadOnlyCollection<WeeklySummary> weeks, CancellationToken cancel) =>
        Written[week.ToString()] = (await turns.CountAsync(cancel), runs.Count, weeks.Count);
}
