using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Local.Metrics;

/// <summary>
/// Measurements through System.Diagnostics.Metrics, meter <c>SocraticBench</c>: whatever listens there (OpenTelemetry,
/// <c>dotnet-counters</c>) has them. Histograms, so that several values of one series between two collections are all counted.
/// </summary>
public sealed class MeterMetrics : IMetrics, IDisposable
{
    /// <summary>The meter's name, for listeners.</summary>
    public const string MeterName = "SocraticBench";

    private readonly Meter _meter = new(MeterName);
    private readonly ConcurrentDictionary<string, Histogram<double>> _instruments = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Record(string name, double value, params ReadOnlySpan<KeyValuePair<string, string>> dimensions)
    {
        var tags = default(TagList);
        foreach (var dimension in dimensions)
        {
            tags.Add(dimension.Key, dimension.Value);
        }

        var instrument = _instruments.GetOrAdd(name, static (name, meter) => meter.CreateHistogram<double>(name, Unit(name)), _meter);
        try
        {
            instrument.Record(value, tags);
        }
#pragma warning disable CA1031 // a listener is foreign code, and a lost measurement is not worth a lost execution
        catch (Exception)
#pragma warning restore CA1031
        {
            Debug.WriteLine($"a listener of {name} failed");
        }
    }

    /// <summary>Ends the meter.</summary>
    public void Dispose() => _meter.Dispose();

    private static string? Unit(string name) => name switch
    {
        _ when name.EndsWith("_usd", StringComparison.Ordinal) => "USD",
        _ when name.EndsWith("_turn", StringComparison.Ordinal) => "{turn}",
        _ when name.EndsWith("_rate", StringComparison.Ordinal) => "1",
        _ when name.Contains("latency", StringComparison.Ordinal) => "ms",
        _ => null,
    };
}
