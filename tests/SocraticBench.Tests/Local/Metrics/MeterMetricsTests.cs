using System.Diagnostics.Metrics;
using SocraticBench.Local.Metrics;

namespace SocraticBench.Tests.Local.Metrics;

public sealed class MeterMetricsTests
{
    [Fact]
    public void A_listener_hears_name_unit_value_and_dimensions()
    {
        using var metrics = new MeterMetrics();
        var heard = new List<string>();
        using var listener = Listener((instrument, value, tags) => heard.Add($"{instrument.Name} [{instrument.Unit}] {value} {tags[0].Key}={tags[0].Value}"), "test.cost_usd");

        metrics.Record("test.cost_usd", 0.5, new KeyValuePair<string, string>("model", "a"));

        Assert.Equal(["test.cost_usd [USD] 0.5 model=a"], heard);
    }

    [Fact]
    public void A_listener_that_fails_costs_nothing_but_the_measurement()
    {
        using var metrics = new MeterMetrics();
        using var listener = Listener((_, _, _) => throw new InvalidOperationException("listener"), "test.failing");

        metrics.Record("test.failing", 1);
    }

    private static MeterListener Listener(Action<Instrument, double, KeyValuePair<string, object?>[]> hear, string name)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == MeterMetrics.MeterName && instrument.Name == name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => hear(instrument, value, tags.ToArray()));
        listener.Start();
        return listener;
    }
}
