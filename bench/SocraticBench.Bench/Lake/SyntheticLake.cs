using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Manifests;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Bench.Lake;

/// <summary>
/// Writes executions as the stages would, object for object, with made-up dialogues in place of held ones: transcripts, filter, scores and
/// summaries agree with each other, so that a lake can be verified, curated, indexed and asked like any other.
/// </summary>
internal sealed class SyntheticLake(PipelinePorts ports, ConfigSet config)
{
    public const int Turns = 40;
    private const string Scorer = "synthetic-1";

    /// <summary>One execution of so many runs; its week is that of the ports' clock.</summary>
    public async Task<Execution> WriteAsync(int runs, int first)
    {
        var execution = await new ExecutionStarter(ports).StartAsync(Request(runs), default).ConfigureAwait(false);
        var contents = await new ExecutionShelf(ports.Lake).ContentsAsync(execution.ExecutionId, default).ConfigureAwait(false);
        var plan = RunMatrix.Generate(execution, contents.Manifest.Protocol, ports.Ids.Next).Take(runs).ToList();
        await ports.Lake.CreateAsync(LakeLayout.Plan(execution.ExecutionId), RecordJson.Lines(plan), default).ConfigureAwait(false);
        await Parallel.ForEachAsync(plan.Select((run, at) => (run, first + at)), async (run, _) => await WriteAsync(contents, run.run, run.Item2).ConfigureAwait(false)).ConfigureAwait(false);
        return execution;
    }

    /// <summary>Writes down that an execution is finished.</summary>
    public Task FinishAsync(Execution execution, IReadOnlyList<StageReport> stages)
    {
        var state = new ExecutionState { ExecutionId = execution.ExecutionId, Stages = stages, Finished = true, UpdatedAt = ports.Clock.GetUtcNow() };
        return ports.Lake.ReplaceAsync(LakeLayout.State(execution.ExecutionId), RecordJson.Bytes(state), null, default);
    }

    private async Task WriteAsync(ExecutionContents contents, RunSpec run, int number)
    {
        var header = Header(contents, run);
        var happened = Enumerable.Range(1, run.MaxTurns).Select(turn => Synthetic.Turn(number, turn)).ToList();
        var end = new TranscriptEnd { TotalTurns = run.MaxTurns, EndedBy = CensoredBy.TurnCap, Reason = null, CompletedAt = header.StartedAt.AddMinutes(5) };
        var transcript = new Transcript(header, [.. happened.Select(Happened)], end);
        var filtered = happened.Select(Filtered).ToList();
        var assembly = new TurnAssembly(header, contents.Execution.ScoringId, contents.Rubric);
        var turns = transcript.Turns.Zip(filtered, (turn, first) => assembly.Assemble(turn, first, JudgeAnswer.NotNeeded)).ToList();
        var (raw, scores) = (TranscriptFile.Bytes(transcript), RecordJson.Lines(turns));
        var context = new SummaryContext(contents.Rubric, contents.Execution.ScoringId, contents.Dt, contents.Execution.Purpose);
        var summary = RunSummarizer.Summarize(header, end, turns, context) with { RawSha256 = CanonicalJson.Sha256(raw), ScoresSha256 = CanonicalJson.Sha256(scores) };
        await ports.Lake.CreateAsync(LakeLayout.Raw(run, contents.Dt), raw, default).ConfigureAwait(false);
        await ports.Lake.CreateAsync(LakeLayout.Filter(contents.Execution.ScoringId, run.RunId), RecordJson.Lines(filtered), default).ConfigureAwait(false);
        await ports.Lake.CreateAsync(LakeLayout.Scores(contents.Execution.ScoringId, run, contents.Dt), scores, default).ConfigureAwait(false);
        await ports.Lake.CreateAsync(LakeLayout.Summary(contents.Execution.ScoringId, run.RunId, contents.Dt), RecordJson.Bytes(summary), default).ConfigureAwait(false);
    }

    private TranscriptHeader Header(ExecutionContents contents, RunSpec run) => new()
    {
        Run = run,
        Simulated = true,
        SystemPromptVersion = contents.SystemPrompt!.NameVersion,
        ReferenceAnswer = contents.Seeds[run.SeedId].ReferenceAnswer,
        CodeVersion = "synthetic",
        ExecutedBy = ports.Provenance.ExecutedBy,
        StartedAt = contents.Execution.StartedAt,
    };

    private static TranscriptTurn Happened(Turn turn) => new()
    {
        TurnNumber = turn.TurnNumber,
        UserText = turn.UserText,
        AssistantText = turn.AssistantText,
        Outcome = turn.Outcome,
        StopReason = turn.StopReason,
        WindowTokens = turn.WindowTokens,
        CostTokensPrompt = turn.CostTokensPrompt,
        CostTokensCompletion = turn.CostTokensCompletion,
        CostUsd = turn.CostUsd,
        LatencyMs = turn.LatencyMs,
        Attempts = turn.Attempts,
        Timestamp = turn.Timestamp,
    };

    private static FilteredTurn Filtered(Turn turn) => new()
    {
        TurnNumber = turn.TurnNumber,
        Heuristic = turn.Heuristic! with { Violations = turn.Violations },
        PSocratic = turn.PSocratic,
        QuestionType = null,
        Rules = turn.Rules,
        NeedsJudge = false,
    };

    private ExecutionRequest Request(int runs)
    {
        var models = config.Models.Models.Where(model => model.IsSimulated).Select(model => model.Id).ToList();
        var cells = models.Count * 5 * config.CurrentSeeds.Count * Enum.GetValues<Phase>().Length;
        return new ExecutionRequest
        {
            Purpose = ExecutionPurpose.Weekly,
            Matrix = new MatrixRequest
            {
                Models = models,
                Temperatures = [0, 0.3, 0.5, 0.7, 1],
                Seeds = [.. config.CurrentSeeds.Select(seed => seed.Value.SeedId)],
                Phases = Enum.GetValues<Phase>(),
                Turns = Turns,
                Replicates = 1 + ((runs - 1) / cells),
            },
            Config = config,
            SystemPrompt = ConfigSet.Newest(config.SystemPrompts),
            Scoring = new ScoringIdentity { Scorer = Scorer, Rubric = ConfigSet.Newest(config.Rubrics).Ref.ToString(), SkipAbove = 0.8 },
        };
    }
}
