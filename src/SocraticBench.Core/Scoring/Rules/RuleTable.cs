namespace SocraticBench.Core.Scoring.Rules;

/// <summary>Every rule, in the order in which hits at the same place are listed.</summary>
internal static class RuleTable
{
    public static IReadOnlyList<Rule> All { get; } = [.. FormRules.All, .. SubstanceRules.All, .. PurityRules.All];
}
