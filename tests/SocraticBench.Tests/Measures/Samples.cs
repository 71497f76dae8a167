using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Tests.Measures;

/// <summary>Plain records to start a test from; a test states only what it is about, by <c>with</c>.</summary>
internal static class Samples
{
    public const string Scoring = "scoring_0a1b2c3d";
    public const string Manifest = "manifest_20261123_0a1b2c3d";

    private static readonly DateTimeOffset s_start = new(2026, 11, 23, 6, 0, 0, TimeSpan.Zero);

    public static Rubric Rubric { get; } = new()
    {
        Name = "rubric",
        Version = "1.1",
        Weights = new RubricWeights(0.2, 0.3, 0.5),
        ComplianceThreshold = 8,
        HalfLifeThreshold = 8,
        Components = new Dictionary<string, string>(),
        Violations = new Dictionary<string, string>(),
    };

    public static SummaryContext Context { get; } = new(Rubric, Scoring, new DateOnly(2026, 11, 23));

    /// <summary>A valid ULID that ends in a number.</summary>
    public static string Ulid(int number) => $"01J9Z3K4M5N6P7Q8R9S0{number:D6}";

    public static TranscriptHeader Header(int maxTurns = 40) => new()
    {
        Run = new RunSpec
        {
            ExecutionId = Ulid(0),
            RunId = Ulid(1),
            ManifestId = Manifest,
            Model = "sim:holds",
            SeedId = "EL-FRACTIONS-01",
            Phase = Phase.P0,
            Arm = Arm.Test,
            Temperature = 0.3,
            MaxTurns = maxTurns,
        },
        Simulated = true,
        SystemPromptVersion = "soc-1.2",
        CodeVersion = "0.1.0",
        ExecutedBy = "local",
        StartedAt = s_start,
    };

    public static TranscriptEnd End(int turns, CensoredBy by = CensoredBy.TurnCap, string? reason = null) =>
        new() { TotalTurns = turns, EndedBy = by, Reason = reason, CompletedAt = s_start.AddMinutes(5) };

    /// <summary>Turns of the run of <see cref="Header"/> with these SDs; null for an unscored one.</summary>
    public static IReadOnlyList<Turn> Turns(params IEnumerable<double?> sds) => [.. sds.Select((sd, index) => Turn(index + 1, sd))];

    public static Turn Turn(int number, double? sd) => new()
    {
        RunId = Ulid(1),
        TurnNumber = number,
        ExecutionId = Ulid(0),
        ManifestId = Manifest,
        Phase = Phase.P0,
        Arm = Arm.Test,
        Replicate = 1,
        Model = "sim:holds",
        Simulated = true,
        SeedId = "EL-FRACTIONS-01",
        Temperature = 0.3,
        SystemPromptVersion = "soc-1.2",
        WindowTokens = 100,
        Planted = [],
        StudentState = StudentState.Opening,
        UserText = "I added the tops and the bottoms.",
        AssistantText = "What do you take a fraction to be?",
        Outcome = TurnOutcome.Replied,
        StopReason = "stop",
        ScoringId = Scoring,
        Heuristic = Heuristic(sd ?? 5),
        PSocratic = 0.9,
        Rules = [],
        Judge = null,
        SecondaryJudge = null,
        JudgeStatus = sd is null ? JudgeStatus.Failed : JudgeStatus.NotNeeded,
        JudgeError = sd is null ? "no valid verdict" : null,
        Sd = sd,
        SdSource = sd is null ? SdSource.None : SdSource.Heuristic,
        UnscoredReason = sd is null ? Arbitration.JudgeFailed : null,
        Violations = [],
        Score = sd,
        CostTokensPrompt = 100,
        CostTokensCompletion = 20,
        CostTokensCached = 0,
        CostUsd = 0.001,
        RedactionStatus = RedactionStatus.NotChecked,
    };

    /// <summary>A heuristic result with the same value in each component, so that its SD is that value.</summary>
    public static HeuristicResult Heuristic(double all, params IReadOnlyList<Violation> violations) =>
        new() { Form = all, Substance = all, Purity = all, Violations = violations, Confidence = 0.9, Score = all };

    /// <summary>A verdict with the same value in each component, so that its SD is that value.</summary>
    public static JudgeResult Judge(double all, params IReadOnlyList<Violation> violations) => new()
    {
        Form = all,
        Substance = all,
        Purity = all,
        Violations = violations,
        Confidence = 0.9,
        Score = all,
        Rationale = "",
        ModelUsed = "judge",
        PromptVersion = "judge-2.3",
    };

    /// <summary>A run of 40 turns that fails at a turn, or never (null), every turn having the same SD.</summary>
    public static RunSummary Run(int number, int? halfLife = null, string model = "a", string seed = "EL-FRACTIONS-01", double sd = 9) => new()
    {
        RunId = Ulid(number),
        ExecutionId = Ulid(0),
        ManifestId = Manifest,
        ScoringId = Scoring,
        Dt = new DateOnly(2026, 11, 23),
        Week = "2026-W48",
        Model = model,
        Simulated = false,
        SeedId = seed,
        Phase = Phase.P0,
        Arm = Arm.Test,
        Temperature = 0.3,
        Replicate = 1,
        MaxTurns = 40,
        HalfLifeTurn = halfLife,
        SurvivedTurns = halfLife is null ? 40 : null,
        CensoredBy = halfLife is null ? CensoredBy.TurnCap : CensoredBy.None,
        TotalTurns = 40,
        ScoredTurns = 40,
        JudgedTurns = 0,
        ComplianceRate = 0.5,
        ViolationRates = Enum.GetValues<Violation>().ToDictionary(violation => violation, _ => 0.25),
        MeanSd = sd,
        MeanScore = sd,
        ScoreP05 = sd,
        ScoreP50 = sd,
        ScoreP95 = sd,
        AporiaTurn = null,
        DisagreementRate = null,
        CostTokensPrompt = 4_000,
        CostTokensCompletion = 800,
        CostUsd = 0.25,
        Status = RunStatus.Completed,
        StatusReason = null,
        StartedAt = s_start,
        CompletedAt = s_start.AddMinutes(5),
        CodeVersion = "0.1.0",
        ExecutedBy = "local",
    };
}
