using System.Globalization;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Pipeline.Ports;

/// <summary>Where everything lies in the lake; one layout, whatever stores it. A key is a function of content and identity.</summary>
public static class LakeLayout
{
    /// <summary>Which scoring is current; append-only lines.</summary>
    public static LakeKey CurrentScoring { get; } = new("scores/current.jsonl");

    /// <summary>The registry as last published; what an execution used is in its own folder.</summary>
    public static LakeKey Models { get; } = new("config/models.json");

    /// <summary>Executions, one folder each.</summary>
    public const string Executions = "executions/";

    /// <summary>Manifests.</summary>
    public const string Manifests = "manifests/";

    /// <summary>Golden sets, one file each.</summary>
    public const string GoldenSets = "calibration/golden_sets/";

    /// <summary>Canary results, one file each.</summary>
    public const string CanaryResults = "calibration/results/";

    /// <summary>A transcript as it happened.</summary>
    public static LakeKey Raw(RunSpec run, DateOnly dt) => new($"raw/{Partition(run, dt)}/{run.RunId}.jsonl");

    /// <summary>A run's scored turns.</summary>
    public static LakeKey Scores(string scoringId, RunSpec run, DateOnly dt) => new($"scores/{scoringId}/{Partition(run, dt)}/{run.RunId}.jsonl");

    /// <summary>A run's summary.</summary>
    public static LakeKey Summary(string scoringId, string runId, DateOnly dt) => new($"{Summaries(scoringId, dt)}{runId}_summary.json");

    /// <summary>The prefix of a day's summaries and scored turns under a scoring.</summary>
    public static string Summaries(string scoringId, DateOnly dt) => $"scores/{scoringId}/dt={Date(dt)}/";

    /// <summary>What a scoring id stands for.</summary>
    public static LakeKey Scoring(string scoringId) => new($"scores/{scoringId}/scoring.json");

    /// <summary>The first stage's answers on a run.</summary>
    public static LakeKey Filter(string scoringId, string runId) => new($"filter/{scoringId}/{runId}.jsonl");

    /// <summary>A judge's reply, by the hash of the question.</summary>
    public static LakeKey Judgement(string questionSha256) => new($"judgements/{questionSha256[..2]}/{questionSha256}.json");

    /// <summary>The calls of a dialogue under way.</summary>
    public static LakeKey DialogueJournal(string runId) => new($"journal/{runId}/dialogue.jsonl");

    /// <summary>What was asked for.</summary>
    public static LakeKey Execution(string executionId) => new($"executions/{executionId}/execution.json");

    /// <summary>The registry entries of the execution's models, as they were.</summary>
    public static LakeKey ExecutionModels(string executionId) => new($"executions/{executionId}/models.json");

    /// <summary>The run specs.</summary>
    public static LakeKey Plan(string executionId) => new($"executions/{executionId}/plan.jsonl");

    /// <summary>How far the execution is; replaced as it goes.</summary>
    public static LakeKey State(string executionId) => new($"executions/{executionId}/state.json");

    /// <summary>Alerts that the execution raised.</summary>
    public static LakeKey Alerts(string executionId) => new($"executions/{executionId}/alerts.jsonl");

    /// <summary>A protocol.</summary>
    public static LakeKey Manifest(string manifestId) => new($"manifests/{manifestId}.json");

    /// <summary>A day's canary result.</summary>
    public static LakeKey CanaryResult(DateOnly day, string executionId) => new($"{CanaryResults}{Date(day)}_{executionId}.json");

    /// <summary>A published piece of config.</summary>
    public static LakeKey Config(ArtefactKind kind, ArtefactRef artefact) => new($"{ConfigVersion(kind, artefact.NameVersion)}{artefact.Sha256}.json");

    /// <summary>The prefix of everything published under a name and version: at most one object.</summary>
    public static string ConfigVersion(ArtefactKind kind, string nameVersion) => $"config/{Folder(kind)}/{nameVersion}@sha256_";

    /// <summary>A week's curated folder.</summary>
    public static string Curated(IsoWeek week) => $"curated/week={week}/";

    /// <summary>The folder of a kind of config, below <c>config/</c>, in the lake and in a working copy.</summary>
    public static string Folder(ArtefactKind kind) => kind switch
    {
        ArtefactKind.Seed => "seeds",
        ArtefactKind.Rubric => "rubrics",
        ArtefactKind.SystemPrompt => "prompts/system",
        ArtefactKind.JudgePrompt => "prompts/judge",
        ArtefactKind.PhaseSet => "phases",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of config without a folder"),
    };

    private static string Partition(RunSpec run, DateOnly dt) => $"dt={Date(dt)}/model={ModelSegment.Of(run.Model)}/phase={run.Phase}";

    private static string Date(DateOnly dt) => dt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
