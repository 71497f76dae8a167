namespace SocraticBench.Core.Scoring;

/// <summary>The heuristic's full answer on one turn: the result, its probability, and the evidence.</summary>
/// <param name="Result">Components, violations, confidence.</param>
/// <param name="PSocratic">Probability, 0..1, that people would call the turn Socratic.</param>
/// <param name="QuestionType">What the question probes; null where nothing is asked.</param>
/// <param name="Rules">The rules that fired, in the order of their place in the text.</param>
public sealed record HeuristicScore(
    HeuristicResult Result, double PSocratic, QuestionType? QuestionType, IReadOnlyList<RuleHit> Rules);
