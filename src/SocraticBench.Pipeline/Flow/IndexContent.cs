namespace SocraticBench.Pipeline.Flow;

/// <summary>What an index holds.</summary>
/// <param name="Runs">Runs.</param>
/// <param name="Weeks">Weekly summaries.</param>
/// <param name="Canaries">Canary results.</param>
public sealed record IndexContent(int Runs, int Weeks, int Canaries);
