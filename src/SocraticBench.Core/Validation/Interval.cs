namespace SocraticBench.Core.Validation;

/// <summary>A 95% confidence interval.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record Interval(double Low, double High);
