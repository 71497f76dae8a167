namespace SocraticBench.Core.Scoring.Weights;

/// <summary>A feature's weights, one a head.</summary>
internal sealed record WeightRow(string Feature, float[] Weights);
