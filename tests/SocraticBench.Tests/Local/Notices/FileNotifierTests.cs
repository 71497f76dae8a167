using SocraticBench.Local.Notices;
using SocraticBench.Pipeline.Ports;
using SocraticBench.Tests.Doubles;

namespace SocraticBench.Tests.Local.Notices;

public sealed class FileNotifierTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task An_alert_told_twice_stands_there_once_and_another_beside_it()
    {
        var notifier = new FileNotifier(_folder.Path);
        await notifier.NotifyAsync(Alert("a"), TestContext.Current.CancellationToken);
        await notifier.NotifyAsync(Alert("ab"), TestContext.Current.CancellationToken);
        await new FileNotifier(_folder.Path).NotifyAsync(Alert("a"), TestContext.Current.CancellationToken);

        var lines = await File.ReadAllLinesAsync(_folder["alerts.jsonl"], TestContext.Current.CancellationToken);
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"subject\":\"ab\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alert_that_cannot_be_written_is_no_silence()
    {
        var error = await Assert.ThrowsAsync<LakeException>(() => new FileNotifier(_folder["nowhere"]).NotifyAsync(Alert("a"), TestContext.Current.CancellationToken));

        Assert.Equal(LakeFault.Storage, error.Fault);
    }

    public void Dispose() => _folder.Dispose();

    private static Alert Alert(string subject) => new()
    {
        Rule = "data.unscored",
        ExecutionId = Samples.Execution,
        Subject = subject,
        Value = 0.1,
        Threshold = 0.05,
        Message = "10% of turns are unscored",
        RunIds = [Samples.Id(1)],
    };
}
