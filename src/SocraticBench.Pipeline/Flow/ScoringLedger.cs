using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Which scoring each execution is read under: <c>scores/current.jsonl</c>, append-only.</summary>
public sealed class ScoringLedger(ILake lake)
{
    private const int Tries = 20;

    /// <summary>The current scoring of every execution.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken cancel)
    {
        var current = new Dictionary<string, string>(StringComparer.Ordinal);
        if (await lake.GetAsync(LakeLayout.CurrentScoring, cancel).ConfigureAwait(false) is { } found)
        {
            foreach (var line in RecordJson.ParseLines<CurrentScoring>(found.Content.Span, LakeLayout.CurrentScoring.Value))
            {
                current[line.ExecutionId] = line.ScoringId;
            }
        }

        return current;
    }

    /// <summary>Makes a scoring an execution's current one.</summary>
    /// <exception cref="LakeException">Other writers kept changing the record.</exception>
    public async Task AppendAsync(string executionId, string scoringId, DateTimeOffset since, CancellationToken cancel)
    {
        var line = RecordJson.Lines([new CurrentScoring { ExecutionId = executionId, ScoringId = scoringId, Since = since }]);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var before = await lake.GetAsync(LakeLayout.CurrentScoring, cancel).ConfigureAwait(false);
            byte[] after = [.. before is null ? [] : before.Content.Span, .. line];
            if (await lake.ReplaceAsync(LakeLayout.CurrentScoring, after, before?.Version, cancel).ConfigureAwait(false) is ReplaceOutcome.Replaced)
            {
                return;
            }
        }

        throw new LakeException(LakeFault.Storage, $"{LakeLayout.CurrentScoring}: other writers changed it {Tries} times in a row; try again");
    }
}
