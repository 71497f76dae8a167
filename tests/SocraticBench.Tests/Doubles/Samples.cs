using System.Globalization;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Tests.Doubles;

/// <summary>Valid records that tests change by one field at a time.</summary>
internal static class Samples
{
    public const string Execution = "01J9Z3K4M5N6P7Q8R9S0T1V2W3";
    public const string Scoring = "scoring_0a1b2c3d";
    public const string Manifest = "manifest_20261123_0a1b2c3d";
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    /// <summary>The n-th run id in the order of minting.</summary>
    public static string Id(int n) => string.Create(CultureInfo.InvariantCulture, $"01J9Z3K4M5{n:0000000000000000}");

    public static RunSummary Run(int n) => new()
    {
        RunId = Id(n),
        ExecutionId = Execution,
        ManifestId = Manifest,
        ScoringId = Scoring,
        Dt = new DateOnly(2026, 11, 23),
        Week = "2026-W48",
        Model = "sim:holds",
        Simulated = true,
        SeedId = "EL-FRACTIONS-01",
        Phase = Phase.P0,
        Arm = Arm.Test,
        Temperature = 0.3,
        Replicate = 1,
        MaxTurns = 40,
        HalfLifeTurn = null,
        CensoredBy = CensoredBy.TurnCap,
        TotalTurns = 40,
        ScoredTurns = 39,
        JudgedTurns = 4,
        ComplianceRate = 0.75,
        ViolationRates = Enum.GetValues<Violation>().ToDictionary(violation => violation, violation => violation == Violation.Lecturing ? 0.25 : 0.0),
        MeanSd = 8.25,
        MeanScore = 8.0,
        ScoreP05 = 4.5,
        ScoreP50 = 8.5,
        ScoreP95 = 9.5,
        AporiaTurn = null,
        DisagreementRate = 0.1,
        CostTokensPrompt = 12_000,
        CostTokensCompletion = 3_000,
        CostUsd = null,
        Status = RunStatus.Completed,
        StatusReason = null,
        StartedAt = Start,
        CompletedAt = Start.AddMinutes(2),
        CodeVersion = "0.1.0",
        ExecutedBy = "local",
    };

    public static WeeklySummary Week(string model) => new()
    {
        Week = "2026-W48",
        Model = model,
        Simulated = true,
        Phase = Phase.P0,
        Temperature = 0.3,
        ScoringId = Scoring,
        Runs = 10,
        Turns = 400,
        UnscoredTurns = 3,
        MeanSd = 8.0,
        ComplianceRate = 0.8,
        HalfLifeObserved = 4,
        HalfLifeCensored = 6,
        MedianHalfLifeTurn = null,
        AvgHalfLifeTurn = 17.5,
        RmstTurns = 31.0,
        TauTurns = 40,
        ViolationRates = Enum.GetValues<Violation>().ToDictionary(violation => violation, _ => 0.125),
        CsdMean = null,
        CostUsd = 1.5,
    };

    public static CanaryResult Canary(int day) => new()
    {
        ExecutionId = Execution,
        GoldenSet = "golden_set_v1",
        Judge = "sim:judge",
        Items = 40,
        FailedItems = 0,
        MeanAbsoluteDeviation = 0.4,
        MeanSignedShift = 0.1,
        Verdict = CanaryVerdict.None,
        CompletedAt = Start.AddDays(day),
    };

    public static Turn Turn(int run, int turn) => new()
    {
        RunId = Id(run),
        TurnNumber = turn,
        ExecutionId = Execution,
        ManifestId = Manifest,
        Phase = Phase.P0,
        Arm = Arm.Test,
        Replicate = 1,
        Model = "sim:holds",
        Simulated = true,
        SeedId = "EL-FRACTIONS-01",
        Temperature = 0.3,
        SystemPromptVersion = "soc-1.2",
        WindowTokens = 900,
        Planted = [],
        StudentState = StudentState.Clarifying,
        UserText = "I think the bigger denominator is the bigger fraction.",
        AssistantText = "What makes you think so?",
        Outcome = TurnOutcome.Replied,
        StopReason = "end_turn",
        ScoringId = Scoring,
        Heuristic = new HeuristicResult { Form = 10, Substance = 8, Purity = 9, Violations = [], Confidence = 0.9, Score = 9 },
        PSocratic = 0.9,
        Rules = [new RuleHit { Id = "asks.open", Component = Component.Form, Points = 2, Start = 0, End = 24 }],
        Judge = null,
        SecondaryJudge = null,
        JudgeStatus = JudgeStatus.NotNeeded,
        JudgeError = null,
        Sd = 9,
        SdSource = SdSource.Heuristic,
        UnscoredReason = null,
        Violations = [],
        Score = 9,
        CostTokensPrompt = 900,
        CostTokensCompletion = 12,
        CostTokensCached = null,
        CostUsd = null,
        RedactionStatus = RedactionStatus.NotChecked,
        LatencyMs = 12.5,
        Attempts = 1,
        Timestamp = Start.AddSeconds(turn),
    };
}
