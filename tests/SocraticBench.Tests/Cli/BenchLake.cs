using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Summaries;
using SocraticBench.Local.Config;
using SocraticBench.Local.Lake;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Measures;
using SocraticBench.Tests.Seeds;
using LakeLayout = SocraticBench.Pipeline.Ports.LakeLayout;

namespace SocraticBench.Tests.Cli;

/// <summary>A lake in a temporary folder with finished executions, written by the rules of its layout and without running a pipeline.</summary>
internal sealed class BenchLake : IDisposable
{
    private static readonly DateTimeOffset s_start = new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly FolderLake _lake;
    private readonly ConfigSet _config = ConfigFolder.Read(Shipped.Config);

    public BenchLake() => _lake = FolderLake.Open(Folder, LakeAccess.ReadWrite, new FolderLakeOptions { Fsync = false });

    public string Folder => _folder.At("lake");

    public string Manifest { get; private set; } = "";

    public Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Path, [.. args, "--lake", Folder]);

    /// <summary>Publishes the shipped config, as a run does.</summary>
    public Task PublishAsync() => new ConfigPublisher(_lake).PublishAsync(_config, CancellationToken.None);

    /// <summary>An execution of one run a seed, each turn of a run having the same SD; null for unscored turns.</summary>
    public async Task<string> ExecuteAsync(int number, string model, double? sd, Arm arm = Arm.Test, string scoring = Samples.Scoring, string reply = "What makes you say so?")
    {
        var config = _config.Models.Find(model)!;
        var seeds = _config.CurrentSeeds.Take(3).ToList();
        var manifest = RunManifest.Create(new DateOnly(2026, 11, 23), ProtocolOf(config, seeds, arm));
        Manifest = manifest.ManifestId;
        var execution = new Execution
        {
            ExecutionId = Samples.Ulid(number * 100),
            Purpose = ExecutionPurpose.Adhoc,
            ManifestId = manifest.ManifestId,
            ScoringId = scoring,
            StartedAt = s_start,
        };
        await PutAsync(LakeLayout.Execution(execution.ExecutionId), RecordJson.Bytes(execution));
        await PutAsync(LakeLayout.Manifest(manifest.ManifestId), RecordJson.Bytes(manifest));
        await PutAsync(LakeLayout.ExecutionModels(execution.ExecutionId), RecordJson.Bytes(new ModelRegistry { Models = [config] }));
        var runs = seeds.Select((seed, at) => SpecOf(execution, model, seed.Value.SeedId, arm, Samples.Ulid((number * 100) + at + 1))).ToList();
        await PutAsync(LakeLayout.Plan(execution.ExecutionId), RecordJson.Lines(runs));
        foreach (var run in runs)
        {
            await PutRunAsync(execution, run, sd, reply);
        }

        return execution.ExecutionId;
    }

    /// <summary>The bytes of one object, replaced: what an editor or a failing disk would do.</summary>
    public async Task DamageAsync(string prefix, Func<string, string> change)
    {
        await foreach (var key in _lake.ListAsync(prefix, CancellationToken.None))
        {
            var file = Path.Combine(Folder, key.Value);
            await File.WriteAllTextAsync(file, change(await File.ReadAllTextAsync(file)));
            return;
        }
    }

    public void Dispose()
    {
        _lake.Dispose();
        _folder.Dispose();
    }

    private static RunSpec SpecOf(Execution execution, string model, string seed, Arm arm, string runId) => new()
    {
        ExecutionId = execution.ExecutionId,
        RunId = runId,
        ManifestId = execution.ManifestId,
        Model = model,
        SeedId = seed,
        Phase = Phase.P0,
        Arm = arm,
        Temperature = 0.3,
        MaxTurns = 4,
    };

    private Protocol ProtocolOf(ModelConfig model, List<Artefact<Seed>> seeds, Arm arm) => new()
    {
        Models = [model.Identity()],
        Temperatures = [0.3],
        Seeds = [.. seeds.Select(seed => seed.Ref.ToString())],
        SystemPrompt = _config.SystemPrompts[0].Ref.ToString(),
        PhaseSet = _config.PhaseSets[0].Ref.ToString(),
        Phases = [Phase.P0],
        Arms = [arm],
        Turns = 4,
        Replicates = 1,
        Student = "scripted-1",
        ContextGenerator = "none-1",
        Tokenizer = "o200k_base",
    };

    private async Task PutRunAsync(Execution execution, RunSpec run, double? sd, string reply)
    {
        var dt = DateOnly.FromDateTime(execution.StartedAt.UtcDateTime);
        var header = Samples.Header() with { Run = run };
        var end = Samples.End(run.MaxTurns);
        var turns = Enumerable.Range(1, run.MaxTurns).Select(turn => TurnOf(run, execution.ScoringId, turn, sd, reply)).ToList();
        var happened = turns.Select(turn => new TranscriptTurn { TurnNumber = turn.TurnNumber, UserText = turn.UserText, AssistantText = turn.AssistantText, Outcome = turn.Outcome }).ToList();
        var summary = RunSummarizer.Summarize(header, end, turns, new SummaryContext(Samples.Rubric, execution.ScoringId, dt));
        await PutAsync(LakeLayout.Raw(run, dt), TranscriptFile.Bytes(new Transcript(header, happened, end)));
        await PutAsync(LakeLayout.Scores(execution.ScoringId, run, dt), RecordJson.Lines(turns));
        await PutAsync(LakeLayout.Summary(execution.ScoringId, run.RunId, dt), RecordJson.Bytes(summary));
    }

    private static Turn TurnOf(RunSpec run, string scoring, int number, double? sd, string reply) => Samples.Turn(number, sd) with
    {
        RunId = run.RunId,
        ExecutionId = run.ExecutionId,
        ManifestId = run.ManifestId,
        Model = run.Model,
        SeedId = run.SeedId,
        Arm = run.Arm,
        ScoringId = scoring,
        AssistantText = reply,
        Violations = sd < 8 ? [Violation.Lecturing] : [],
        Rules = sd < 8 ? [new RuleHit { Id = "purity.lecture", Component = Component.Purity, Points = -3, Start = 0, End = Math.Min(4, reply.Length) }] : [],
    };

    private async Task PutAsync(LakeKey key, byte[] content) => Assert.NotEqual(CreateOutcome.Conflict, await _lake.CreateAsync(key, content, CancellationToken.None));
}
