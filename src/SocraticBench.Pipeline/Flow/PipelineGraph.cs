using SocraticBench.Pipeline.Stages;

namespace SocraticBench.Pipeline.Flow;

/// <summary>The order of the stages, written once: the embedded host walks it, the state machine is folded from it.</summary>
public static class PipelineGraph
{
    /// <summary>The nodes, each after those it depends on.</summary>
    public static IReadOnlyList<StageNode> Nodes { get; } =
    [
        new(StageName.FetchConfig, [], null, StageWeight.Light),
        new(StageName.GenerateRuns, [StageName.FetchConfig], null, StageWeight.Light),
        new(StageName.RunDialogues, [StageName.GenerateRuns], 20, StageWeight.Heavy),
        new(StageName.Canary, [StageName.GenerateRuns], null, StageWeight.Heavy),
        new(StageName.HeuristicFilter, [StageName.RunDialogues], 20, StageWeight.Light),
        new(StageName.JudgeTurns, [StageName.HeuristicFilter, StageName.Canary], 10, StageWeight.Heavy),
        new(StageName.Aggregate, [StageName.JudgeTurns], null, StageWeight.Heavy),
        new(StageName.Index, [StageName.Aggregate], null, StageWeight.Light),
        new(StageName.CheckAlerts, [StageName.Index], null, StageWeight.Light),
        new(StageName.PublishMetrics, [StageName.CheckAlerts], null, StageWeight.Light),
    ];
}
