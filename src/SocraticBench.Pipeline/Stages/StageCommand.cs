namespace SocraticBench.Pipeline.Stages;

/// <summary>What a stage is told to do. Data stays in the lake; this only points at it.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="ExecutionId">The execution.</param>
/// <param name="Shard">The run, for stages that are mapped over runs; null for the others.</param>
public sealed record StageCommand(StageName Stage, string ExecutionId, string? Shard = null);
