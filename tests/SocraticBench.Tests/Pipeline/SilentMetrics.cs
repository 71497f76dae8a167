using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Pipeline;

internal sealed class SilentMetrics : IMetrics
{
    public void Record(string name, double value, params ReadOnlySpan<KeyValuePair<string, string>> dimensions)
    {
    }
}
