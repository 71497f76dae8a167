using System.Globalization;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Pipeline;

/// <summary>Ids in counting order.</summary>
internal sealed class CountingIds : IIds
{
    private int _count;

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"01J9Z3K4M5N6P7Q8R9S0{Interlocked.Increment(ref _count):000000}");
}
