using SocraticBench.Core.Scoring;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Validation;

/// <summary>A labelled turn and what the scorer says of it.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Score">What the scorer says.</param>
/// <param name="Weighing">The log-odds behind the flags.</param>
internal sealed record ScoredLabel(LabelledTurn Turn, HeuristicScore Score, Weighing Weighing)
{
    /// <summary>Whether the side that p takes is the people's.</summary>
    public bool Agrees => (Score.PSocratic >= 0.5) == (Turn.Socratic == true);

    /// <summary>The trivial rule to beat: under 60 words and a question mark.</summary>
    public bool IsShortQuestion => TrivialRule.IsShortQuestion(Turn.AssistantText);

    public bool HasMark => TrivialRule.HasMark(Turn.AssistantText);

    public bool Has(Violation violation) => Score.Result.Violations.Contains(violation);
}
