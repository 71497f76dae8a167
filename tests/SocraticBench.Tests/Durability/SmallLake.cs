using SocraticBench.Tests.Cli;

namespace SocraticBench.Tests.Durability;

/// <summary>A lake of two judged dialogues of eight turns, made by the program once and copied for each test.</summary>
public sealed class SmallLake : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        var run = await CliRun.In(
            _folder.Path,
            "run", "--models", "sim-holds", "--seeds", "AP-COURAGE-01,MA-CAREER-01", "--phases", "P0", "--temperatures", "0", "--turns", "8", "--judge", "sim-judge", "--lake", _folder.At("lake"));
        Assert.True(run.ExitCode == 0, run.Error);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A copy to damage.</summary>
    internal LakeCopy Copy() => new(_folder.At("lake"));
}
