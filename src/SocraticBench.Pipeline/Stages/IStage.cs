namespace SocraticBench.Pipeline.Stages;

/// <summary>One step of the pipeline, from command to report over the ports. Idempotent: run twice, same lake.</summary>
internal interface IStage
{
    /// <summary>The stage's name.</summary>
    StageName Name { get; }

    /// <summary>Does the step. Expected failures are in the report; anything thrown is classified by the runner.</summary>
    Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel);
}
