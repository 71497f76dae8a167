using SocraticBench.Core.Scoring.Features;

namespace SocraticBench.Core.Scoring.Fitting;

/// <summary>A head as fitted.</summary>
/// <param name="Words">The cue words it weighs; their weights follow those of fixed and gated features.</param>
/// <param name="Weights">One a feature, then the intercept.</param>
internal sealed record FittedHead(string[] Words, double[] Weights)
{
    public string NameOf(int feature) => feature < FeatureNames.All ? FeatureNames.NameOf(feature) : Words[feature - FeatureNames.All];
}
