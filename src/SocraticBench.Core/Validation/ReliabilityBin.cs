namespace SocraticBench.Core.Validation;

/// <summary>One bin of a reliability table.</summary>
/// <param name="Weight">Sum of the items' weights.</param>
/// <param name="MeanP">Weighted mean of the stated probability, 0..1.</param>
/// <param name="ShareTrue">Weighted share that people call Socratic, 0..1.</param>
public sealed record ReliabilityBin(double Weight, double MeanP, double ShareTrue);
