using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>
/// Looks at every object of a lake: whether it is what its key promises, whether what was made from it agrees with it, and whether all is
/// there that the plans name. Only reads.
/// </summary>
/// <param name="lake">The lake.</param>
/// <param name="index">Its index; null where there is none that can be opened.</param>
public sealed class LakeVerifier(ILake lake, IRunIndex? index)
{
    private readonly ExecutionShelf _shelf = new(lake);
    private readonly ScorerShelf _scorers = new();

    /// <summary>Verifies the lake.</summary>
    public async Task<LakeVerification> VerifyAsync(CancellationToken cancel)
    {
        var holdings = await Holdings.ReadAsync(lake, _shelf, cancel).ConfigureAwait(false);
        var problems = new List<LakeProblem>(holdings.Problems);
        var sound = new List<RunSummary>();
        var pending = 0;
        foreach (var (contents, plan) in holdings.Executions)
        {
            foreach (var run in plan)
            {
                var files = await RunFiles.ReadAsync(lake, run, contents, cancel).ConfigureAwait(false);
                pending += files.Summary is null ? 1 : 0;
                var wrong = await new RunCheck(lake, _scorers, files, holdings.IsFinished(run.ExecutionId)).ProblemsAsync(cancel).ConfigureAwait(false);
                problems.AddRange(wrong);
                if (wrong.Count == 0 && files.Summary is not null && holdings.IsFinished(run.ExecutionId))
                {
                    sound.Add(RecordJson.Parse<RunSummary>(files.Summary.Content.Span, new RecordPlace(files.SummaryKey.Value)));
                }
            }
        }

        var objects = await ObjectsAsync(holdings, problems, cancel).ConfigureAwait(false);
        await DerivedAsync(holdings, sound, problems, cancel).ConfigureAwait(false);
        return new LakeVerification
        {
            Lake = lake.Location,
            Objects = objects,
            Runs = holdings.Runs,
            Pending = pending,
            Problems = [.. problems.OrderBy(problem => problem.Key, StringComparer.Ordinal)],
        };
    }

    private async Task<int> ObjectsAsync(Holdings holdings, List<LakeProblem> problems, CancellationToken cancel)
    {
        var objects = 0;
        var known = problems.Select(problem => problem.Key).ToHashSet(StringComparer.Ordinal);
        await foreach (var key in lake.ListAsync("", cancel).ConfigureAwait(false))
        {
            objects++;
            if (!known.Contains(key.Value) && await OfAsync(key, holdings, cancel).ConfigureAwait(false) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return objects;
    }

    private async Task<LakeProblem?> OfAsync(LakeKey key, Holdings holdings, CancellationToken cancel)
    {
        if (key.Value.StartsWith("journal/", StringComparison.Ordinal))
        {
            return await new JournalCheck(lake, holdings).OfAsync(key, cancel).ConfigureAwait(false);
        }

        if (RunOf(key) is { } runId)
        {
            return holdings.RawOf(runId) is null
                ? new LakeProblem(LakeFaultKind.Stray, key.Value, $"no plan that can be read holds run {runId}", Mend.None)
                : await ReadAsync(key, cancel).ConfigureAwait(false);
        }

        return await ReadAsync(key, cancel).ConfigureAwait(false) ?? await ManifestAsync(key, cancel).ConfigureAwait(false);
    }

    // Transcripts, and what the execution's own scoring made of them, were read with their run; scores under other scorings are read here.
    private async Task<LakeProblem?> ReadAsync(LakeKey key, CancellationToken cancel) =>
        await lake.GetAsync(key, cancel).ConfigureAwait(false) is { } found ? ObjectCheck.Of(key, found.Content.Span) : null;

    private async Task<LakeProblem?> ManifestAsync(LakeKey key, CancellationToken cancel)
    {
        if (!key.Value.StartsWith(LakeLayout.Manifests, StringComparison.Ordinal))
        {
            return null;
        }

        var manifest = await lake.RequireAsync<RunManifest>(key, cancel).ConfigureAwait(false);
        var wrong = await new ManifestVerifier(lake).VerifyAsync(manifest, null, cancel).ConfigureAwait(false);
        return wrong.Count == 0 ? null : new LakeProblem(LakeFaultKind.HashMismatch, key.Value, string.Join("; ", wrong), Mend.None);
    }

    private async Task DerivedAsync(Holdings holdings, List<RunSummary> sound, List<LakeProblem> problems, CancellationToken cancel)
    {
        var derived = new DerivedCheck(lake, index);
        if (await derived.IndexAsync(sound, cancel).ConfigureAwait(false) is { } problem)
        {
            problems.Add(problem);
        }

        var weeks = holdings.Executions.GroupBy(execution => IsoWeek.Of(execution.Contents.Execution.StartedAt))
            .Where(week => week.All(execution => holdings.IsFinished(execution.Contents.Execution.ExecutionId)))
            .Select(week => week.Key);
        problems.AddRange(await derived.CuratedAsync(weeks, cancel).ConfigureAwait(false));
    }

    private static string? RunOf(LakeKey key)
    {
        if (key.Value.Split('/') is not ["raw" or "filter" or "scores", .., var file])
        {
            return null;
        }

        var name = file.Split('.', '_')[0];
        return RunId.IsValid(name) ? name : null;
    }
}
