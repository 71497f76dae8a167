using System.Text.Json;
using SocraticBench.Core.Scoring;
using SocraticBench.Core.Scoring.Fitting;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Validation;

/// <summary>What a label says to each head of weights.</summary>
internal static class HeadLabels
{
    /// <summary>Turns that experts wrote as Socratic neither advise, nor reveal, nor lecture.</summary>
    public const string Expert = "socratic-debugging";

    public const string Types = "socratiq";

    public static FitItem Item(LabelledTurn turn) => new(
        turn.Text(),
        turn.Source.StartsWith("mathdial", StringComparison.Ordinal) ? "mathdial" : turn.Source,
        turn.Group,
        head => Of(turn, head));

    public static bool? Of(LabelledTurn turn, Head head) => head switch
    {
        Head.Socratic or Head.Untold => turn.Source == Types ? null : turn.Socratic,
        Head.Closed => turn.Target("closed_question"),
        Head.Leading => turn.Target("leading"),
        Head.Reveal => turn.Target("reveals_answer") ?? Clean(turn),
        Head.Lecturing => turn.Target("lecturing") ?? Clean(turn),
        Head.Advice => turn.Target("advice") ?? Clean(turn),
        _ => Type(turn) is { } type ? type == (QuestionType)(head - Head.Definitions) : null,
    };

    /// <summary>The type that people gave the question; null where none of the five.</summary>
    public static QuestionType? Type(LabelledTurn turn) =>
        turn.Targets.TryGetValue("intent", out var intent) && intent.ValueKind == JsonValueKind.String ? intent.GetString() switch
        {
            "clarity" => QuestionType.Definitions,
            "assumptions" => QuestionType.Assumptions,
            "reasons_evidence" => QuestionType.Evidence,
            "implication_consequences" => QuestionType.Implications,
            "alternate_viewpoints_perspectives" => QuestionType.Alternatives,
            _ => null,
        } : null;

    private static bool? Clean(LabelledTurn turn) => turn.Source == Expert && turn.Socratic == true ? false : null;
}
