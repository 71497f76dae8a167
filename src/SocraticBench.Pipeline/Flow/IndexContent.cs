namespace SocraticBench.Pipeline.Flow;

/// <summary>What an index holds.</summary>
/// <param name="Runs">Runs.</param>
/// <param name="WeeklySummaries">Weekly summaries.</param>
/// <param name="Canaries">Canary results.</param>
public sealed record IndexContent(int Runs, int WeeklySummaries, int Canaries);
