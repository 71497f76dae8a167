using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Scoring;
using SocraticBench.Local.Config;
using SocraticBench.Models.Simulated;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;
using SocraticBench.Tests.Architecture;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Pipeline;

/// <summary>A whole bench in memory: the shipped config, the real stages and simulated tutors, over doubles of the storage.</summary>
internal sealed class Bench
{
    public static ConfigSet Config { get; } = ConfigFolder.Read(Repository.At("config"));

    public static TimeProvider Clock { get; } = new FixedClock(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public Bench(IModels? models = null, IJudge? judge = null, ILake? lake = null)
    {
        Lake = lake ?? new MemoryLake();
        var rubric = ConfigSet.Newest(Config.Rubrics);
        Ports = new PipelinePorts
        {
            Lake = Lake,
            Index = new MemoryRunIndex(),
            Models = models ?? new CountedModels(),
            Judge = judge ?? new SimulatedJudge(SimulatedJudge.StandardId, "judge-2.3", rubric.Value),
            Tokens = new WordCounter(),
            Tables = Tables,
            Notifier = Notifier,
            Metrics = new SilentMetrics(),
            Ids = new CountingIds(),
            Clock = Clock,
            Provenance = new Provenance("test", null, "local"),
        };
    }

    public ILake Lake { get; }

    public PipelinePorts Ports { get; init; }

    public RecordingTables Tables { get; } = new();

    public RecordingNotifier Notifier { get; } = new();

    public static ExecutionRequest Request(params string[] models) => new()
    {
        Purpose = ExecutionPurpose.Adhoc,
        Matrix = new MatrixRequest
        {
            Models = models,
            Temperatures = [0],
            Seeds = [.. Config.CurrentSeeds.Take(2).Select(seed => seed.Value.SeedId)],
            Phases = [Phase.P0, Phase.P1],
            Turns = 6,
        },
        Config = Config,
        SystemPrompt = ConfigSet.Newest(Config.SystemPrompts),
        Scoring = new ScoringIdentity
        {
            Scorer = new HeuristicScorer(ConfigSet.Newest(Config.Rubrics).Value).Version,
            Rubric = ConfigSet.Newest(Config.Rubrics).Ref.ToString(),
            JudgePrompt = ConfigSet.Newest(Config.JudgePrompts).Ref.ToString(),
            Judge = SimulatedJudge.StandardId,
            SkipAbove = 0.8,
            CsdTables = CsdVersion.Current,
        },
    };

    public Task<Execution> StartAsync(ExecutionRequest request) => new ExecutionStarter(Ports).StartAsync(request, TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<StageReport>> RunAsync(Execution execution, int concurrency = 4, CancellationToken? cancel = null) =>
        new EmbeddedHost(Ports, new StageRunner(Ports), concurrency).RunAsync(execution.ExecutionId, cancel ?? TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<string>> KeysAsync(string prefix)
    {
        var keys = new List<string>();
        await foreach (var key in Lake.ListAsync(prefix, TestContext.Current.CancellationToken))
        {
            keys.Add(key.Value);
        }

        return keys;
    }

    /// <summary>Everything in the lake but the state of executions, which is a convenience and says when.</summary>
    public async Task<IReadOnlyDictionary<string, string>> SnapshotAsync()
    {
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in (await KeysAsync("")).Where(key => !key.EndsWith("/state.json", StringComparison.Ordinal)))
        {
            var found = await Lake.GetAsync(new LakeKey(key), TestContext.Current.CancellationToken);
            contents[key] = System.Text.Encoding.UTF8.GetString(found!.Content.Span);
        }

        return contents;
    }
}
