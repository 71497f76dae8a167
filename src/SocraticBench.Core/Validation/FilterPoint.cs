namespace SocraticBench.Core.Validation;

/// <summary>What a threshold of confidence would do.</summary>
/// <param name="Above">Turns with more confidence skip the judge.</param>
/// <param name="Skipped">Share that skips, studies weighted equally.</param>
/// <param name="Agreement">Share of the skipped on which people agree, studies weighted equally; null where none is skipped.</param>
public sealed record FilterPoint(double Above, double Skipped, double? Agreement);
