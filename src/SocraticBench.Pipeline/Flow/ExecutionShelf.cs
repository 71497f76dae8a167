using System.Collections.Concurrent;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Seeds;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>
/// Reads executions from the lake once per process. Everything read here is written once, so that a copy can never be stale; failures are not kept.
/// </summary>
public sealed class ExecutionShelf(ILake lake)
{
    private readonly ConcurrentDictionary<string, ExecutionContents> _contents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, RunSpec>> _plans = new(StringComparer.Ordinal);

    /// <summary>What an execution is made of.</summary>
    /// <exception cref="RecordException">Something of it is missing or damaged.</exception>
    public async Task<ExecutionContents> ContentsAsync(string executionId, CancellationToken cancel)
    {
        if (!_contents.TryGetValue(executionId, out var contents))
        {
            contents = await ReadAsync(executionId, cancel).ConfigureAwait(false);
            _contents[executionId] = contents;
        }

        return contents;
    }

    /// <summary>The run specs of an execution, by run id, in the plan's order.</summary>
    /// <exception cref="RecordException">The plan is missing or damaged.</exception>
    public async Task<IReadOnlyDictionary<string, RunSpec>> PlanAsync(string executionId, CancellationToken cancel)
    {
        if (!_plans.TryGetValue(executionId, out var plan))
        {
            var runs = await lake.RequireLinesAsync<RunSpec>(LakeLayout.Plan(executionId), cancel).ConfigureAwait(false);
            plan = new OrderedDictionary<string, RunSpec>(runs.Select(run => KeyValuePair.Create(run.RunId, run)), StringComparer.Ordinal);
            _plans[executionId] = plan;
        }

        return plan;
    }

    /// <summary>One run of an execution.</summary>
    /// <exception cref="RecordException">The plan does not hold it.</exception>
    public async Task<RunSpec> RunAsync(string executionId, string runId, CancellationToken cancel) =>
        (await PlanAsync(executionId, cancel).ConfigureAwait(false)).TryGetValue(runId, out var run)
            ? run
            : throw new RecordException(new RecordPlace(LakeLayout.Plan(executionId).Value), $"holds no run {runId}");

    /// <summary>A run's transcript.</summary>
    /// <exception cref="RecordException">It is missing or damaged.</exception>
    public async Task<Transcript> TranscriptAsync(RunSpec run, CancellationToken cancel)
    {
        var contents = await ContentsAsync(run.ExecutionId, cancel).ConfigureAwait(false);
        var raw = await RawAsync(run, cancel).ConfigureAwait(false);
        return TranscriptFile.Parse(raw.Span, LakeLayout.Raw(run, contents.Dt).Value);
    }

    /// <summary>The bytes of a run's transcript.</summary>
    /// <exception cref="RecordException">It is missing.</exception>
    public async Task<ReadOnlyMemory<byte>> RawAsync(RunSpec run, CancellationToken cancel)
    {
        var contents = await ContentsAsync(run.ExecutionId, cancel).ConfigureAwait(false);
        return await lake.RequireAsync(LakeLayout.Raw(run, contents.Dt), cancel).ConfigureAwait(false);
    }

    private async Task<ExecutionContents> ReadAsync(string executionId, CancellationToken cancel)
    {
        var execution = await lake.RequireAsync<Execution>(LakeLayout.Execution(executionId), cancel).ConfigureAwait(false);
        var manifest = await lake.RequireAsync<RunManifest>(LakeLayout.Manifest(execution.ManifestId), cancel).ConfigureAwait(false);
        var scoring = await lake.RequireAsync<ScoringIdentity>(LakeLayout.Scoring(execution.ScoringId), cancel).ConfigureAwait(false);
        var imported = manifest.Protocol.Student == Protocol.Imported;
        return new ExecutionContents
        {
            Execution = execution,
            Manifest = manifest,
            Models = await lake.RequireAsync<ModelRegistry>(LakeLayout.ExecutionModels(executionId), cancel).ConfigureAwait(false),
            Seeds = imported ? new Dictionary<string, Seed>() : await SeedsAsync(manifest.Protocol, cancel).ConfigureAwait(false),
            Phases = imported ? null : await ArtefactAsync<PhaseSet>(ArtefactKind.PhaseSet, manifest.Protocol.PhaseSet, cancel).ConfigureAwait(false),
            SystemPrompt = imported ? null : await ArtefactAsync<Prompt>(ArtefactKind.SystemPrompt, manifest.Protocol.SystemPrompt, cancel).ConfigureAwait(false),
            Scoring = scoring,
            Rubric = await ArtefactAsync<Core.Rubrics.Rubric>(ArtefactKind.Rubric, scoring.Rubric, cancel).ConfigureAwait(false),
        };
    }

    private async Task<IReadOnlyDictionary<string, Seed>> SeedsAsync(Protocol protocol, CancellationToken cancel)
    {
        var seeds = new Dictionary<string, Seed>(StringComparer.Ordinal);
        foreach (var reference in protocol.Seeds)
        {
            var seed = await ArtefactAsync<Seed>(ArtefactKind.Seed, reference, cancel).ConfigureAwait(false);
            seeds.Add(seed.SeedId, seed);
        }

        return seeds;
    }

    private Task<T> ArtefactAsync<T>(ArtefactKind kind, string reference, CancellationToken cancel)
        where T : LakeRecord =>
        lake.RequireAsync<T>(LakeLayout.Config(kind, ArtefactRef.Parse(reference, "reference")), cancel);
}
