using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Students;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Flow;

/// <summary>Founds an execution: publishes its config, settles its manifest and scoring, and writes down what was asked for.</summary>
public sealed class ExecutionStarter(PipelinePorts ports)
{
    /// <summary>Founds an execution of the request; the stages do the rest.</summary>
    /// <exception cref="UnknownModelException">The matrix names a model that the registry does not have.</exception>
    /// <exception cref="ConfigConflictException">Config was changed without a new version.</exception>
    public async Task<Execution> StartAsync(ExecutionRequest request, CancellationToken cancel)
    {
        var models = new ModelRegistry { Models = [.. request.Matrix.Models.Distinct(StringComparer.Ordinal).Select(id => Find(request.Config, id))] };
        await new ConfigPublisher(ports.Lake).PublishAsync(request.Config, cancel).ConfigureAwait(false);
        await new ConfigPublisher(ports.Lake).PublishAsync(request.SystemPrompt, cancel).ConfigureAwait(false);
        return await FoundAsync(new Founding(request.Purpose, Protocol(request, models), models with { Models = [.. models.Models.Union(Student(request))] }, request.Scoring, request.BudgetUsd), cancel).ConfigureAwait(false);
    }

    /// <summary>Founds an execution of a protocol whose config is in the lake already.</summary>
    internal async Task<Execution> FoundAsync(Founding founding, CancellationToken cancel)
    {
        var now = ports.Clock.GetUtcNow();
        var scoringId = ScoringId.Of(founding.Scoring);
        var manifest = await ManifestAsync(founding.Protocol, DateOnly.FromDateTime(now.UtcDateTime), cancel).ConfigureAwait(false);
        var execution = new Execution
        {
            ExecutionId = ports.Ids.Next(),
            Purpose = founding.Purpose,
            ManifestId = manifest.ManifestId,
            ScoringId = scoringId,
            StartedAt = now,
            BudgetUsd = founding.BudgetUsd,
        };
        await ports.Lake.CreateAsync(LakeLayout.Scoring(scoringId), RecordJson.Bytes(founding.Scoring), cancel).ConfigureAwait(false);
        await ports.Lake.CreateAsync(LakeLayout.ExecutionModels(execution.ExecutionId), RecordJson.Bytes(founding.Models), cancel).ConfigureAwait(false);
        await new ScoringLedger(ports.Lake).AppendAsync(execution.ExecutionId, scoringId, now, cancel).ConfigureAwait(false);

        // Last: an execution that is there has all that resuming it needs, whenever the program was killed.
        await ports.Lake.CreateAsync(LakeLayout.Execution(execution.ExecutionId), RecordJson.Bytes(execution), cancel).ConfigureAwait(false);
        return execution;
    }

    private Protocol Protocol(ExecutionRequest request, ModelRegistry models) => new()
    {
        Models = [.. models.Models.Select(model => model.Identity())],
        Temperatures = request.Matrix.Temperatures,
        Seeds = [.. request.Matrix.Seeds.Select(id => SeedRef(request.Config, id))],
        SystemPrompt = request.SystemPrompt.Ref.ToString(),
        PhaseSet = ConfigSet.Newest(request.Config.PhaseSets).Ref.ToString(),
        Phases = request.Matrix.Phases,
        Arms = request.Matrix.Arms,
        Turns = request.Matrix.Turns,
        Replicates = request.Matrix.Replicates,
        Student = string.Join(' ', Student(request).Select(model => $"{PersonaCard.Version} {model.Identity()}").Prepend(ScriptedStudent.Version)),
        ContextGenerator = ContextInflation.Version,
        Tokenizer = ports.Tokens.Name,
    };

    // The date in a manifest's id is that of its first use: a protocol that the lake knows keeps its id.
    private async Task<RunManifest> ManifestAsync(Protocol protocol, DateOnly today, CancellationToken cancel)
    {
        var fresh = RunManifest.Create(today, protocol);
        await foreach (var key in ports.Lake.ListAsync(LakeLayout.Manifests, cancel).ConfigureAwait(false))
        {
            if (key.Value.EndsWith($"_{fresh.ProtocolSha256[..8]}.json", StringComparison.Ordinal)
                && await ports.Lake.RequireAsync<RunManifest>(key, cancel).ConfigureAwait(false) is var known
                && known.ProtocolSha256 == fresh.ProtocolSha256)
            {
                return known;
            }
        }

        await ports.Lake.CreateAsync(LakeLayout.Manifest(fresh.ManifestId), RecordJson.Bytes(fresh), cancel).ConfigureAwait(false);
        return fresh;
    }

    private static IEnumerable<ModelConfig> Student(ExecutionRequest request) => request.Student is { } id ? [Find(request.Config, id)] : [];

    private static ModelConfig Find(ConfigSet config, string id) =>
        config.Models.Find(id) ?? throw new UnknownModelException(
            $"model '{id}' is not in the registry; known: {string.Join(", ", config.Models.Models.Select(model => model.Id))}");

    private static string SeedRef(ConfigSet config, string id) =>
        config.CurrentSeeds.FirstOrDefault(seed => seed.Value.SeedId == id)?.Ref.ToString()
            ?? throw new InvalidFieldException("seeds", $"there is no seed '{id}'; known: {string.Join(", ", config.CurrentSeeds.Select(seed => seed.Value.SeedId))}");
}
