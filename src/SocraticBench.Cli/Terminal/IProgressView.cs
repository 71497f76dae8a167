using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Terminal;

/// <summary>Shows how far the work is, on stderr. Safe to call from several threads; dispose it before printing results.</summary>
internal interface IProgressView : IProgress<StageProgress>, IAsyncDisposable
{
    /// <summary>A line that stays, such as a failed run.</summary>
    void Note(string line);
}
