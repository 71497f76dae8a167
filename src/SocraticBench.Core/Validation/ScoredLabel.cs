using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Validation;

/// <summary>A labelled turn and what the scorer says of it.</summary>
internal sealed record ScoredLabel(LabelledTurn Turn, HeuristicScore Score)
{
    /// <summary>Whether the side that p takes is the people's.</summary>
    public bool Agrees => (Score.PSocratic >= 0.5) == (Turn.Socratic == true);

    /// <summary>The trivial rule to beat: under 60 words and a question mark.</summary>
    public bool IsShortQuestion => HasMark && Turn.AssistantText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < 60;

    public bool HasMark => Turn.AssistantText.Contains('?', StringComparison.Ordinal);

    public bool Has(Violation violation) => Score.Result.Violations.Contains(violation);
}
