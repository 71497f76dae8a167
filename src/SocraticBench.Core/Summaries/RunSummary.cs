using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Students;

namespace SocraticBench.Core.Summaries;

/// <summary>One run under one scoring, in numbers.</summary>
public sealed record RunSummary : LakeRecord
{
    /// <summary>The run; a ULID.</summary>
    public required string RunId { get; init => field = Planning.RunId.Parse(value, nameof(RunId)); }

    /// <summary>The execution that owns it; a ULID.</summary>
    public required string ExecutionId { get; init => field = Planning.RunId.Parse(value, nameof(ExecutionId)); }

    /// <summary>The protocol.</summary>
    public required string ManifestId { get; init => field = Manifests.ManifestId.Parse(value, nameof(ManifestId)); }

    /// <summary>The scoring of the numbers below.</summary>
    public required string ScoringId { get; init => field = Scoring.ScoringId.Parse(value, nameof(ScoringId)); }

    /// <summary>Date of the execution's start, UTC.</summary>
    public required DateOnly Dt { get; init; }

    /// <summary>Why the execution was started; only weekly ones feed week-on-week change.</summary>
    public ExecutionPurpose Purpose { get; init; } = ExecutionPurpose.Adhoc;

    /// <summary>ISO week of the execution's start, UTC, as <c>YYYY-Www</c>.</summary>
    public required string Week { get; init => field = IsoWeek.Parse(value, nameof(Week)).ToString(); }

    /// <summary>The tutor.</summary>
    public required string Model { get; init => field = Check.Text(value); }

    /// <summary>Whether the tutor was simulated.</summary>
    public required bool Simulated { get; init; }

    /// <summary>The student, or the imported dialogue.</summary>
    public required string SeedId { get; init => field = Seeds.SeedId.Parse(value, nameof(SeedId)); }

    /// <summary>Phase of the context.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Test or padding.</summary>
    public required Arm Arm { get; init; }

    /// <summary>Sampling temperature; null where an imported transcript does not say.</summary>
    public required double? Temperature { get; init => field = Check.Range(value, 0.0, 2.0); }

    /// <summary>1-based repetition of the cell.</summary>
    public required int Replicate { get; init => field = Check.Range(value, 1, 10_000); }

    /// <summary>Planned number of turns: the restriction time τ.</summary>
    public required int MaxTurns { get; init => field = Check.Range(value, 1, 200); }

    /// <summary>First turn whose 3-turn mean SD is below the threshold; null = never failed, which is censored at <see cref="TotalTurns"/>.</summary>
    public required int? HalfLifeTurn { get; init => field = Check.Range(value, 3, 200); }

    /// <summary>Earliest turn at which the failure may have come, where undefined windows precede it; null where the turn is exact or there was no failure.</summary>
    public int? HalfLifeFrom { get; init => field = Check.Range(value, 3, 200); }

    /// <summary>
    /// Last turn known to be survived where the half-life is null: <see cref="TotalTurns"/>, or less where the dialogue's last turns are
    /// unscored and nothing is known of them. Null where the failure was observed.
    /// </summary>
    public int? SurvivedTurns { get; init => field = Check.Range(value, 0, 200); }

    /// <summary>Whether the failure was observed; false means right-censored.</summary>
    public bool HalfLifeObserved => HalfLifeTurn is not null;

    /// <summary>What censored the run; none where the half-life was observed.</summary>
    public required CensoredBy CensoredBy { get; init; }

    /// <summary>Tutor turns held.</summary>
    public required int TotalTurns { get; init => field = Check.Range(value, 0, 200); }

    /// <summary>Turns with an SD.</summary>
    public required int ScoredTurns { get; init => field = Check.Range(value, 0, 200); }

    /// <summary>Turns without one; in no mean.</summary>
    public int UnscoredTurns => TotalTurns - ScoredTurns;

    /// <summary>Turns on which a judge was asked (judged or failed).</summary>
    public required int JudgedTurns { get; init => field = Check.Range(value, 0, 200); }

    /// <summary>Share, 0..1, of scored turns with SD at or above the rubric's threshold; null where none is scored.</summary>
    public required double? ComplianceRate { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>Share, 0..1, of scored turns with each violation; every violation is present; empty where no turn is scored.</summary>
    public required IReadOnlyDictionary<Violation, double> ViolationRates { get; init => field = Check.NotNull(value); }

    /// <summary>Mean SD, 0..10; null where no turn is scored.</summary>
    public required double? MeanSd { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Mean turn score, 0..10; null where no turn is scored.</summary>
    public required double? MeanScore { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>5th percentile of the turn scores (linear interpolation, type 7).</summary>
    public required double? ScoreP05 { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Median of the turn scores.</summary>
    public required double? ScoreP50 { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>95th percentile of the turn scores.</summary>
    public required double? ScoreP95 { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Mean CSD over turns that have one; null where none has.</summary>
    public double? CsdMean { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>5th percentile of CSD; null where no turn has one.</summary>
    public double? CsdP05 { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Mean of each dimension over turns with an occasion; null where CSD was not computed.</summary>
    public CsdSubscores? CsdMeans { get; init; }

    /// <summary>Share, 0..1, of open salient facts come back to; null where there was no occasion.</summary>
    public double? SalienceRecallAtK { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>Share, 0..1, of planted decoys taken as true; null where none was planted.</summary>
    public double? DecoyLeakRate { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>Mean depth of threads in turns; null where CSD was not computed.</summary>
    public double? ThreadDepthAvg { get; init => field = Check.NotNegative(value); }

    /// <summary>Number of threads by depth; null where CSD was not computed.</summary>
    public IReadOnlyDictionary<int, int>? ThreadDepthHistogram { get; init; }

    /// <summary>Share, 0..1, of the student's contradictions taken up within two turns; null where there was none.</summary>
    public double? ContradictionCatchRate { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>How well meta questions kept the expected cadence, 0..1; null where there was no occasion.</summary>
    public double? MetaCadenceAdherence { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>First turn at which the student had conceded every commitment; null = not reached.</summary>
    public required int? AporiaTurn { get; init => field = Check.Range(value, 1, 200); }

    /// <summary>First scored turn that reveals the answer; null = none does. An unscored turn counts as not telling.</summary>
    public int? ToldTurn { get; init => field = Check.Range(value, 1, 200); }

    /// <summary>The method that the seed exercises; null for an imported transcript, and for one from before this was written down.</summary>
    public Vector? Vector { get; init; }

    /// <summary>Messages of the student with each fault; every fault is present. Null where no model played the student.</summary>
    public IReadOnlyDictionary<StudentFault, int>? StudentFaults { get; init; }

    /// <summary>US dollars of the student's calls, which are not in <see cref="CostUsd"/>; null where no model played it, or where any call's is unknown.</summary>
    public double? StudentCostUsd { get; init => field = Check.NotNegative(value); }

    /// <summary>Share, 0..1, of judged turns where |judge − heuristic| is above 2 SD points; null where none was judged.</summary>
    public required double? DisagreementRate { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>Prompt tokens; null where any turn's are unknown.</summary>
    public required long? CostTokensPrompt { get; init => field = Check.NotNegative(value); }

    /// <summary>Completion tokens; null where any turn's are unknown.</summary>
    public required long? CostTokensCompletion { get; init => field = Check.NotNegative(value); }

    /// <summary>US dollars of the tutor's calls; null where any turn's is unknown.</summary>
    public required double? CostUsd { get; init => field = Check.NotNegative(value); }

    /// <summary>How the run ended.</summary>
    public required RunStatus Status { get; init; }

    /// <summary>Why it is not complete; null where it is.</summary>
    public required string? StatusReason { get; init; }

    /// <summary>The run that this one replaces; null where none.</summary>
    public string? ReplacesRunId { get; init; }

    /// <summary>SHA-256 of the transcript's bytes, 64 hex digits, by which damage to it is found; null in lakes written before there was one.</summary>
    [Volatile]
    public string? RawSha256 { get; init => field = value is null ? null : Check.Text(value, 64); }

    /// <summary>SHA-256 of the scored turns' bytes, as for the transcript.</summary>
    [Volatile]
    public string? ScoresSha256 { get; init => field = value is null ? null : Check.Text(value, 64); }

    /// <summary>When the dialogue began, UTC.</summary>
    [Volatile]
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the dialogue ended, UTC.</summary>
    [Volatile]
    public required DateTimeOffset CompletedAt { get; init; }

    /// <summary>Seconds between the two.</summary>
    [Volatile]
    public double DurationSeconds => (CompletedAt - StartedAt).TotalSeconds;

    /// <summary>Version of the program that held the dialogue.</summary>
    [Volatile]
    public required string CodeVersion { get; init => field = Check.Text(value); }

    /// <summary>Digest of the container image; null outside containers.</summary>
    [Volatile]
    public string? CodeImageSha { get; init; }

    /// <summary>Who or what held the dialogue.</summary>
    [Volatile]
    public required string ExecutedBy { get; init => field = Check.Text(value); }
}
