namespace SocraticBench.Models.Calling;

/// <summary>A limiter at a glance.</summary>
/// <param name="Account">The provider and account.</param>
/// <param name="Limit">Calls that may be in flight.</param>
/// <param name="InFlight">Calls in flight.</param>
/// <param name="Waiting">Calls that wait for a place.</param>
/// <param name="Succeeded">Calls answered so far.</param>
/// <param name="Throttled">Calls turned away so far.</param>
public sealed record LimiterState(string Account, int Limit, int InFlight, int Waiting, long Succeeded, long Throttled);
