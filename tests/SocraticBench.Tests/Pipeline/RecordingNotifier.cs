using System.Collections.Concurrent;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Pipeline;

/// <summary>Keeps what people would have been told.</summary>
internal sealed class RecordingNotifier : INotifier
{
    public ConcurrentQueue<Alert> Alerts { get; } = new();

    public Task NotifyAsync(Alert alert, CancellationToken cancel)
    {
        Alerts.Enqueue(alert);
        return Task.CompletedTask;
    }
}
