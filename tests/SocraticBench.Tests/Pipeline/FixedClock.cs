namespace SocraticBench.Tests.Pipeline;

/// <summary>A clock that stands still, so that the same work leaves the same bytes, volatile fields included.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => 0;
}
