using SocraticBench.Core.Rubrics;

namespace SocraticBench.Tests.Scoring;

internal static class TestRubric
{
    public static Rubric Standard { get; } = new()
    {
        Name = "rubric",
        Version = "1.1",
        Weights = new RubricWeights(0.2, 0.3, 0.5),
        ComplianceThreshold = 8,
        HalfLifeThreshold = 8,
        Components = new Dictionary<string, string>(),
        Violations = new Dictionary<string, string>(),
    };
}
