using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Pipeline.Flow;

/// <summary>A stage's place in the graph.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="After">Stages that must be finished before.</param>
/// <param name="Map">How many runs it works on at once, for a stage that is mapped over runs; null for one that runs once.</param>
/// <param name="Weight">Whether it is short work or long.</param>
public sealed record StageNode(StageName Stage, IReadOnlyList<StageName> After, int? Map, StageWeight Weight);
