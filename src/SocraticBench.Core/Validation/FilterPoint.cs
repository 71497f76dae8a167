namespace SocraticBench.Core.Validation;

/// <summary>What a threshold of confidence would do.</summary>
/// <param name="Above">Turns with more confidence skip the judge.</param>
/// <param name="Skipped">Share of all turns that skips, with a label or without.</param>
/// <param name="Agreement">Share of the skipped with a label on which people agree; null where none is.</param>
public sealed record FilterPoint(double Above, double Skipped, double? Agreement);
