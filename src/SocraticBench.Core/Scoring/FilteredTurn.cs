using System.Text.Json.Serialization;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Scoring;

/// <summary>The first stage's answer on one turn: what the heuristic says, and whether a judge is needed.</summary>
public sealed record FilteredTurn : LakeRecord
{
    /// <summary>1-based number of the tutor turn.</summary>
    [JsonPropertyName("turn")]
    public required int TurnNumber { get; init => field = Check.Range(value, 1, 200, "turn"); }

    /// <summary>The heuristic's result; null for a filtered turn, which has no text.</summary>
    public required HeuristicResult? Heuristic { get; init; }

    /// <summary>Probability, 0..1, that people would call the turn Socratic; null as above.</summary>
    public required double? PSocratic { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>What the question probes; null where nothing is asked.</summary>
    public required QuestionType? QuestionType { get; init; }

    /// <summary>The rules that fired.</summary>
    public required IReadOnlyList<RuleHit> Rules { get; init => field = Check.NotNull(value); }

    /// <summary>Whether the heuristic is too unsure to stand alone.</summary>
    public required bool NeedsJudge { get; init; }
}
