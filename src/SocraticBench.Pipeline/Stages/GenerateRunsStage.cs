using SocraticBench.Core.Planning;
using SocraticBench.Core.Records;
using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Writes the plan once: run ids are minted here and never again.</summary>
internal sealed class GenerateRunsStage(PipelinePorts ports, ExecutionShelf shelf) : IStage
{
    public StageName Name => StageName.GenerateRuns;

    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        if (!await ports.Lake.ExistsAsync(LakeLayout.Plan(command.ExecutionId), cancel).ConfigureAwait(false))
        {
            var contents = await shelf.ContentsAsync(command.ExecutionId, cancel).ConfigureAwait(false);
            var runs = RunMatrix.Generate(contents.Execution, contents.Manifest.Protocol, ports.Ids.Next);

            // A conflict means that another host wrote the plan between the look and the put; its ids count.
            await ports.Lake.CreateAsync(LakeLayout.Plan(command.ExecutionId), RecordJson.Lines(runs), cancel).ConfigureAwait(false);
        }

        var plan = await shelf.PlanAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        return StageReport.Done(command, KeyValuePair.Create("runs", (long)plan.Count));
    }
}
