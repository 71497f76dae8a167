using SocraticBench.Core.Records;

namespace SocraticBench.Core.Rubrics;

/// <summary>What counts as Socratic and how much: component weights, the threshold of compliance, and words for people and judges.</summary>
public sealed record Rubric : LakeRecord
{
    /// <summary>Name, such as <c>rubric</c>.</summary>
    public required string Name { get; init => field = Check.Text(value, 100); }

    /// <summary>Version, such as <c>1.1</c>.</summary>
    public required string Version { get; init => field = Check.Text(value, 50); }

    /// <summary>Weight of each component; they sum to 1.</summary>
    public required RubricWeights Weights { get; init => field = Check.NotNull(value); }

    /// <summary>SD at and above which a turn complies, 0..10.</summary>
    public required double ComplianceThreshold { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>MA3 below which a dialogue has failed, 0..10.</summary>
    public required double HalfLifeThreshold { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>What each component means, in words.</summary>
    public required IReadOnlyDictionary<string, string> Components { get; init => field = Check.NotNull(value); }

    /// <summary>What each violation means, in words; keys are the violations' wire names.</summary>
    public required IReadOnlyDictionary<string, string> Violations { get; init => field = Check.NotNull(value); }

    /// <summary>
    /// SD of components, 0..10: 0.2·Form + 0.3·Substance + 0.5·Purity with rubric-1.1's weights. Rounded to nine decimals, so that a sum
    /// that is 8 on paper is 8 here and meets a threshold of 8.
    /// </summary>
    public double SocraticDisposition(double form, double substance, double purity) =>
        Math.Round(Math.Clamp((Weights.Form * form) + (Weights.Substance * substance) + (Weights.Purity * purity), 0, 10), 9);
}
