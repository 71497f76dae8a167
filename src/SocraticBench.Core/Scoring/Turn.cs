using System.Text.Json.Serialization;
using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Scoring;

/// <summary>One tutor reply to one student message, scored under one scoring: the grain of the lake.</summary>
public sealed record Turn : LakeRecord
{
    /// <summary>The run; a ULID.</summary>
    public required string RunId { get; init => field = Planning.RunId.Parse(value, nameof(RunId)); }

    /// <summary>1-based number of the tutor turn, 1..200.</summary>
    [JsonPropertyName("turn")]
    public required int TurnNumber { get; init => field = Check.Range(value, 1, 200, "turn"); }

    /// <summary>The execution that owns the run; a ULID.</summary>
    public required string ExecutionId { get; init => field = Planning.RunId.Parse(value, nameof(ExecutionId)); }

    /// <summary>The protocol.</summary>
    public required string ManifestId { get; init => field = Manifests.ManifestId.Parse(value, nameof(ManifestId)); }

    /// <summary>Phase of the context.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Test or padding.</summary>
    public required Arm Arm { get; init; }

    /// <summary>1-based repetition of the same cell.</summary>
    public required int Replicate { get; init => field = Check.Range(value, 1, 10_000); }

    /// <summary>The tutor.</summary>
    public required string Model { get; init => field = Check.Text(value); }

    /// <summary>Whether the tutor was a simulated model, not a real one.</summary>
    public required bool Simulated { get; init; }

    /// <summary>The student.</summary>
    public required string SeedId { get; init => field = Seeds.SeedId.Parse(value, nameof(SeedId)); }

    /// <summary>Sampling temperature, 0..2; null where an imported transcript does not say.</summary>
    public required double? Temperature { get; init => field = Check.Range(value, 0.0, 2.0); }

    /// <summary>The system prompt's version; null where an imported transcript does not say.</summary>
    public required string? SystemPromptVersion { get; init; }

    /// <summary>Tokens that the tutor was shown, estimated; null where unknown.</summary>
    public required int? WindowTokens { get; init => field = Check.NotNegative(value); }

    /// <summary>What the phase planted in this student message; empty where nothing was.</summary>
    public required IReadOnlyList<PlantedItem> Planted { get; init => field = Check.NotNull(value); }

    /// <summary>Where the student stood when it spoke; null for an imported transcript.</summary>
    public required StudentState? StudentState { get; init; }

    /// <summary>Why the student stood there, in words for people; null for an imported transcript.</summary>
    public string? StudentReason { get; init; }

    /// <summary>The student's message; empty where the tutor opened.</summary>
    public required string UserText { get; init => field = Check.NotNull(value); }

    /// <summary>The tutor's reply; empty for an empty or filtered one. Untrusted.</summary>
    public required string AssistantText { get; init => field = Check.NotNull(value); }

    /// <summary>What came of asking.</summary>
    public required TurnOutcome Outcome { get; init; }

    /// <summary>The provider's own word for why it stopped; null where it gave none.</summary>
    public required string? StopReason { get; init; }

    /// <summary>Under which scoring the numbers below were made.</summary>
    public required string ScoringId { get; init => field = Scoring.ScoringId.Parse(value, nameof(ScoringId)); }

    /// <summary>The heuristic's result; null only for a filtered turn.</summary>
    public required HeuristicResult? Heuristic { get; init; }

    /// <summary>Probability, 0..1, that people would call the turn Socratic; null only for a filtered turn.</summary>
    public required double? PSocratic { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>The rules that fired.</summary>
    public required IReadOnlyList<RuleHit> Rules { get; init => field = Check.NotNull(value); }

    /// <summary>The primary judge's verdict; null where none was needed or it failed.</summary>
    public required JudgeResult? Judge { get; init; }

    /// <summary>The secondary judge's verdict; null where it was not asked or failed.</summary>
    public required JudgeResult? SecondaryJudge { get; init; }

    /// <summary>What became of the need for a judge.</summary>
    public required JudgeStatus JudgeStatus { get; init; }

    /// <summary>Why the judge failed; null where it did not.</summary>
    public required string? JudgeError { get; init; }

    /// <summary>Socratic Disposition, 0..10; null where the turn is unscored.</summary>
    public required double? Sd { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Where <see cref="Sd"/> comes from.</summary>
    public required SdSource SdSource { get; init; }

    /// <summary>Why the turn is unscored; null where it is scored.</summary>
    public required string? UnscoredReason { get; init; }

    /// <summary>Violations that count: by majority where arbitrated, else those of the source of the SD.</summary>
    public required IReadOnlyList<Violation> Violations { get; init => field = Check.NotNull(value); }

    /// <summary>Turn score, 0..10: SD, or min(SD, (SD + CSD)/2) where there is a CSD; null where unscored.</summary>
    public required double? Score { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Facts come back to; null where CSD was not computed.</summary>
    public IReadOnlyList<SalienceReference>? SalientRefs { get; init; }

    /// <summary>Decoys taken up; null where CSD was not computed.</summary>
    public IReadOnlyList<DecoyReference>? DecoyRefs { get; init; }

    /// <summary>What the turn's question probes; null where it asks nothing.</summary>
    public QuestionType? QuestionType { get; init; }

    /// <summary>How canned the turn is; null where CSD was not computed.</summary>
    public TemplateMatch? TemplateMatch { get; init; }

    /// <summary>Which span of the student's it takes up; null where none, or where CSD was not computed.</summary>
    public ThreadLink? ThreadLink { get; init; }

    /// <summary>Contradictions taken up; null where CSD was not computed.</summary>
    public IReadOnlyList<ContradictionDetected>? ContradictionsDetected { get; init; }

    /// <summary>The eight dimensions; null at P0 and where CSD was not computed.</summary>
    public CsdSubscores? CsdSubscores { get; init; }

    /// <summary>Prompt tokens billed; null where the provider did not say.</summary>
    public required int? CostTokensPrompt { get; init => field = Check.NotNegative(value); }

    /// <summary>Completion tokens billed; null where the provider did not say.</summary>
    public required int? CostTokensCompletion { get; init => field = Check.NotNegative(value); }

    /// <summary>Prompt tokens billed at the cached price; null where the provider did not say.</summary>
    public required int? CostTokensCached { get; init => field = Check.NotNegative(value); }

    /// <summary>US dollars for the tutor's call; null where the price or the usage is unknown.</summary>
    public required double? CostUsd { get; init => field = Check.NotNegative(value); }

    /// <summary>Whether personal data was looked for.</summary>
    public required RedactionStatus RedactionStatus { get; init; }

    /// <summary>Whether personal data was found; null where nobody looked.</summary>
    public bool? PiiDetected { get; init; }

    /// <summary>Milliseconds of the model call, waiting in our own queue excluded; null where unknown.</summary>
    [Volatile]
    public double? LatencyMs { get; init => field = Check.NotNegative(value); }

    /// <summary>Attempts the call took, 1 or more; null where unknown.</summary>
    [Volatile]
    public int? Attempts { get; init => field = Check.NotNegative(value); }

    /// <summary>The provider's id of the request; null where it gave none.</summary>
    [Volatile]
    public string? ProviderRequestId { get; init; }

    /// <summary>When the reply was complete, UTC; null for an imported transcript.</summary>
    [Volatile]
    public DateTimeOffset? Timestamp { get; init; }
}
