using System.Text.Json.Serialization;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Dialogues;

/// <summary>One exchange as it happened: the student's message and what the tutor made of it. Not scored.</summary>
public sealed record TranscriptTurn : LakeRecord
{
    /// <summary>1-based number of the tutor turn, 1..200.</summary>
    [JsonPropertyName("turn")]
    public required int TurnNumber { get; init => field = Check.Range(value, 1, 200, "turn"); }

    /// <summary>The student's message; empty where the tutor opened.</summary>
    public required string UserText { get; init => field = Check.NotNull(value); }

    /// <summary>The tutor's reply; empty for an empty or filtered one. Untrusted.</summary>
    public required string AssistantText { get; init => field = Check.NotNull(value); }

    /// <summary>What came of asking.</summary>
    public required TurnOutcome Outcome { get; init; }

    /// <summary>The provider's own word for why it stopped; null where it gave none.</summary>
    public string? StopReason { get; init; }

    /// <summary>Tokens that the tutor was shown, estimated; null where unknown.</summary>
    public int? WindowTokens { get; init => field = Check.NotNegative(value); }

    /// <summary>What the phase planted in the student's message.</summary>
    public IReadOnlyList<PlantedItem> Planted { get; init => field = Check.NotNull(value); } = [];

    /// <summary>Where the student stood when it spoke; null for an imported transcript.</summary>
    public StudentState? StudentState { get; init; }

    /// <summary>Why the student stood there, in words for people; null for an imported transcript.</summary>
    public string? StudentReason { get; init; }

    /// <summary>Commitments that the student has conceded so far, by id; empty where none.</summary>
    public IReadOnlyList<string> Conceded { get; init => field = Check.NotNull(value); } = [];

    /// <summary>Prompt tokens billed; null where the provider did not say.</summary>
    public int? CostTokensPrompt { get; init => field = Check.NotNegative(value); }

    /// <summary>Completion tokens billed; null where the provider did not say.</summary>
    public int? CostTokensCompletion { get; init => field = Check.NotNegative(value); }

    /// <summary>Prompt tokens billed at the cached price; null where the provider did not say.</summary>
    public int? CostTokensCached { get; init => field = Check.NotNegative(value); }

    /// <summary>US dollars for the call; null where the price or the usage is unknown.</summary>
    public double? CostUsd { get; init => field = Check.NotNegative(value); }

    /// <summary>Milliseconds of the model call; null where unknown.</summary>
    [Volatile]
    public double? LatencyMs { get; init => field = Check.NotNegative(value); }

    /// <summary>Attempts the call took; null where unknown.</summary>
    [Volatile]
    public int? Attempts { get; init => field = Check.NotNegative(value); }

    /// <summary>The provider's id of the request; null where it gave none.</summary>
    [Volatile]
    public string? ProviderRequestId { get; init; }

    /// <summary>When the reply was complete, UTC; null for an imported transcript.</summary>
    [Volatile]
    public DateTimeOffset? Timestamp { get; init; }
}
