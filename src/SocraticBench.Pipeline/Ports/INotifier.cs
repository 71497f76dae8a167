namespace SocraticBench.Pipeline.Ports;

/// <summary>Tells people of alerts. A notifier that cannot deliver throws; the stage reports it and the execution goes on.</summary>
public interface INotifier
{
    /// <summary>Delivers one alert.</summary>
    Task NotifyAsync(Alert alert, CancellationToken cancel);
}
