using SocraticBench.Pipeline.Flow;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Pipeline.Stages;

/// <summary>Reads the execution's manifest and config and verifies every hash before a call is paid for.</summary>
internal sealed class FetchConfigStage(PipelinePorts ports, ExecutionShelf shelf) : IStage
{
    public StageName Name => StageName.FetchConfig;

    public async Task<StageReport> RunAsync(StageCommand command, CancellationToken cancel)
    {
        var contents = await shelf.ContentsAsync(command.ExecutionId, cancel).ConfigureAwait(false);
        var problems = await new ManifestVerifier(ports.Lake).VerifyAsync(contents.Manifest, contents.Models, cancel).ConfigureAwait(false);
        return problems.Count == 0
            ? StageReport.Done(command, KeyValuePair.Create("models", (long)contents.Models.Models.Count), KeyValuePair.Create("seeds", (long)contents.Seeds.Count))
            : StageReport.Fail(command, string.Join("; ", problems));
    }
}
