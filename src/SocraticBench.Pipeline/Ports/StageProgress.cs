namespace SocraticBench.Pipeline.Ports;

/// <summary>How far a stage is.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Done">Items finished.</param>
/// <param name="Total">Items in all.</param>
public sealed record StageProgress(string Stage, int Done, int Total);
