using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Terminal;

/// <summary>Shows nothing (<c>--quiet</c>).</summary>
internal sealed class SilentProgress : IProgressView
{
    public void Report(StageProgress value)
    {
    }

    public void Note(string line)
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
