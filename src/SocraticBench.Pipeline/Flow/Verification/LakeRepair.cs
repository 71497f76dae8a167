using SocraticBench.Core.Records;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>Makes again what of a lake can be made again: filter, scores and summaries from transcripts and judgements, index and curated weeks from those.</summary>
public sealed class LakeRepair(ILake lake, IRunIndex index, ITables tables)
{
    // What is made from something damaged is looked at once that is mended: filter, scores, summary, then what is derived.
    private const int Rounds = 5;

    /// <summary>Verifies, repairs and verifies again until nothing more can be done.</summary>
    public async Task<LakeVerification> RunAsync(CancellationToken cancel)
    {
        var found = new Dictionary<string, LakeProblem>(StringComparer.Ordinal);
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var round = 1; ; round++)
        {
            var now = await new LakeVerifier(lake, index).VerifyAsync(cancel).ConfigureAwait(false);
            foreach (var problem in now.Problems)
            {
                found.TryAdd(problem.Key, problem);
            }

            var mendable = now.Problems.Where(problem => problem.Mend is Mend.Repair && !reasons.ContainsKey(problem.Key)).ToList();
            if (mendable.Count == 0 || round == Rounds)
            {
                return Result(now, found, reasons);
            }

            await MendAsync(mendable, reasons, cancel).ConfigureAwait(false);
        }
    }

    private static LakeVerification Result(LakeVerification now, Dictionary<string, LakeProblem> found, Dictionary<string, string> reasons)
    {
        var left = now.Problems.Select(problem => problem.Key).ToHashSet(StringComparer.Ordinal);
        return now with
        {
            Problems = [.. now.Problems.Select(problem => reasons.TryGetValue(problem.Key, out var why) ? problem with { Message = $"{problem.Message}; not repaired: {why}", Mend = Mend.None } : problem)],
            Repaired = [.. found.Values.Where(problem => !left.Contains(problem.Key)).OrderBy(problem => problem.Key, StringComparer.Ordinal)],
        };
    }

    private async Task MendAsync(List<LakeProblem> problems, Dictionary<string, string> reasons, CancellationToken cancel)
    {
        var shelf = new ExecutionShelf(lake);
        var repair = new RunRepair(lake, shelf, new ScorerShelf());
        foreach (var run in problems.Where(problem => problem.Run is not null).GroupBy(problem => problem.Run!))
        {
            var keys = run.Select(problem => problem.Key).ToHashSet(StringComparer.Ordinal);
            if (await repair.RepairAsync(run.Key, keys, cancel).ConfigureAwait(false) is { } why)
            {
                foreach (var key in keys)
                {
                    reasons[key] = why;
                }
            }
        }

        foreach (var state in problems.Where(problem => problem.Key.EndsWith("/state.json", StringComparison.Ordinal)))
        {
            await lake.DeleteAsync(new LakeKey(state.Key), cancel).ConfigureAwait(false);
        }

        if (problems.Any(problem => !problem.Key.EndsWith("/state.json", StringComparison.Ordinal)))
        {
            await DeriveAsync(shelf, cancel).ConfigureAwait(false);
        }
    }

    private async Task DeriveAsync(ExecutionShelf shelf, CancellationToken cancel)
    {
        var reader = new WeekReader(lake, shelf);
        var executions = await reader.ExecutionsAsync(cancel).ToListAsync(cancel).ConfigureAwait(false);
        try
        {
            foreach (var week in executions.Select(execution => IsoWeek.Of(execution.StartedAt)).Distinct().Order())
            {
                var book = await WeekBook.ReadAsync(reader, week, cancel).ConfigureAwait(false);
                await book.WriteAsync(tables, reader, cancel).ConfigureAwait(false);
            }

            await new IndexRebuild(lake, index).RunAsync(cancel).ConfigureAwait(false);
        }
        catch (RecordException)
        {
            // A run that cannot be read stands in the way; it is a problem of its own, and a later round comes here again.
        }
    }
}
