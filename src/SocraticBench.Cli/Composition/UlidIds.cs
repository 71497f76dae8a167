using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Cli.Composition;

/// <summary>ULIDs by the clock; ordered also within a millisecond and when the clock steps back.</summary>
internal sealed class UlidIds(TimeProvider clock) : IIds
{
    private readonly Lock _lock = new();
    private DateTimeOffset _last = DateTimeOffset.MinValue;

    public string Next()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            _last = now > _last ? now : _last.AddMilliseconds(1);
            return Ulid.NewUlid(_last).ToString();
        }
    }
}
