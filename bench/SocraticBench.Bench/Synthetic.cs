using System.Globalization;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Summaries;

namespace SocraticBench.Bench;

/// <summary>
/// Records of plausible shape and spread, the same ones each time. Runs are minted in the order of weeks, as they are in life:
/// a week holds an equal share of them, over 10 models, 4 phases and 5 temperatures.
/// </summary>
internal static class Synthetic
{
    public const int Models = 10;
    private const int PerExecution = 2_500;
    private static readonly DateOnly s_first = new(2024, 1, 1);
    private static readonly Violation[] s_violations = Enum.GetValues<Violation>();

    public static string Id(long n) => string.Create(CultureInfo.InvariantCulture, $"01J9Z3K4M5{n:0000000000000000}");

    public static string Model(int n) => string.Create(CultureInfo.InvariantCulture, $"anthropic.synthetic-{n % Models}-v1:0");

    public static IsoWeek Week(int n) => IsoWeek.Of(s_first.AddDays(7 * n));

    /// <summary>The n-th run in week <paramref name="week"/>.</summary>
    public static RunSummary Run(int n, int week)
    {
        var draw = new Random(n);
        var failed = draw.NextDouble() < 0.6;
        var compliance = draw.NextDouble();
        var start = new DateTimeOffset(s_first.AddDays(7 * week), new TimeOnly(3, 0), TimeSpan.Zero);
        return new RunSummary
        {
            RunId = Id(n),
            ExecutionId = Id(900_000_000_000L + (n / PerExecution)),
            ManifestId = "manifest_20261123_0a1b2c3d",
            ScoringId = "scoring_0a1b2c3d",
            Dt = s_first.AddDays(7 * week),
            Week = Week(week).ToString(),
            Model = Model(n),
            Simulated = true,
            SeedId = "EL-FRACTIONS-01",
            Phase = (Phase)(n / Models % 4),
            Arm = Arm.Test,
            Temperature = n / 40 % 5 / 10.0,
            Replicate = 1 + (n / 200 % 100),
            MaxTurns = 40,
            HalfLifeTurn = failed ? 3 + draw.Next(37) : null,
            CensoredBy = failed ? CensoredBy.None : CensoredBy.TurnCap,
            TotalTurns = 40,
            ScoredTurns = 39,
            JudgedTurns = 5,
            ComplianceRate = compliance,
            ViolationRates = s_violations.ToDictionary(violation => violation, _ => draw.NextDouble()),
            MeanSd = 10 * compliance,
            MeanScore = 10 * compliance,
            ScoreP05 = 5 * compliance,
            ScoreP50 = 9 * compliance,
            ScoreP95 = 10 * compliance,
            AporiaTurn = null,
            DisagreementRate = 0.05,
            CostTokensPrompt = 120_000,
            CostTokensCompletion = 8_000,
            CostUsd = 0.25,
            Status = RunStatus.Completed,
            StatusReason = null,
            StartedAt = start,
            CompletedAt = start.AddSeconds(n % 1000),
            CodeVersion = "0.1.0",
            ExecutedBy = "local",
        };
    }

    public static WeeklySummary Summary(int week, int model, Phase? phase, double? temperature) => new()
    {
        Week = Week(week).ToString(),
        Model = Model(model),
        Simulated = true,
        Phase = phase,
        Temperature = temperature,
        ScoringId = "scoring_0a1b2c3d",
        Runs = 100,
        Turns = 4_000,
        UnscoredTurns = 10,
        MeanSd = 7,
        ComplianceRate = 0.8,
        HalfLifeObserved = 60,
        HalfLifeCensored = 40,
        MedianHalfLifeTurn = 20,
        AvgHalfLifeTurn = 18,
        RmstTurns = 10 + (((week * 7) + (model * 13)) % 30),
        TauTurns = 40,
        ViolationRates = s_violations.ToDictionary(violation => violation, _ => 0.1),
        CsdMean = null,
        CostUsd = 25,
    };

    public static CanaryResult Canary(int week, int judge) => new()
    {
        ExecutionId = Id(900_000_000_000L + week),
        GoldenSet = "golden_set_v1",
        Judge = Model(judge),
        Items = 40,
        FailedItems = 0,
        MeanAbsoluteDeviation = 0.4,
        MeanSignedShift = 0.1,
        Verdict = week % 10 == 0 ? CanaryVerdict.JudgeDrift : CanaryVerdict.None,
        CompletedAt = new DateTimeOffset(s_first.AddDays(7 * week), new TimeOnly(3, judge), TimeSpan.Zero),
    };

    public static Turn Turn(int run, int turn)
    {
        var draw = new Random((run * 200) + turn);
        var sd = Math.Round(10 * draw.NextDouble(), 2);
        return new Turn
        {
            RunId = Id(run),
            TurnNumber = turn,
            ExecutionId = Id(900_000_000_000L),
            ManifestId = "manifest_20261123_0a1b2c3d",
            Phase = (Phase)(run / Models % 4),
            Arm = Arm.Test,
            Replicate = 1,
            Model = Model(run),
            Simulated = true,
            SeedId = "EL-FRACTIONS-01",
            Temperature = 0.3,
            SystemPromptVersion = "soc-1.2",
            WindowTokens = 900,
            Planted = [],
            StudentState = StudentState.Clarifying,
            UserText = Text(draw, 40),
            AssistantText = Text(draw, 60),
            Outcome = TurnOutcome.Replied,
            StopReason = "end_turn",
            ScoringId = "scoring_0a1b2c3d",
            Heuristic = new HeuristicResult { Form = sd, Substance = sd, Purity = sd, Violations = [], Confidence = 0.9, Score = sd },
            PSocratic = sd / 10,
            Rules = [new RuleHit { Id = "asks.open", Component = Component.Form, Points = 2, Start = 0, End = 24 }],
            Judge = null,
            SecondaryJudge = null,
            JudgeStatus = JudgeStatus.NotNeeded,
            JudgeError = null,
            Sd = sd,
            SdSource = SdSource.Heuristic,
            UnscoredReason = null,
            Violations = [.. s_violations.Where(_ => draw.Next(9) == 0)],
            Score = sd,
            CostTokensPrompt = 900,
            CostTokensCompletion = 60,
            CostTokensCached = null,
            CostUsd = 0.001,
            RedactionStatus = RedactionStatus.NotChecked,
            LatencyMs = 900 + draw.Next(500),
            Attempts = 1,
            Timestamp = new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero).AddSeconds(turn),
        };
    }

    private static string Text(Random draw, int words)
    {
        var letters = new char[words * 8];
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = at % 8 == 7 ? ' ' : (char)('a' + draw.Next(26));
        }

        return new string(letters);
    }
}
