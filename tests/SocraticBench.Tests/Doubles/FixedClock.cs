namespace SocraticBench.Tests.Doubles;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => Samples.Start;
}
