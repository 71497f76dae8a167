namespace SocraticBench.Models.Calling;

/// <summary>How calls are paced, repeated and given up. The defaults suit a provider about whose limits nothing is known.</summary>
public sealed record CallingOptions
{
    /// <summary>Calls in flight to one provider account at the start.</summary>
    public int InitialConcurrency { get; init; } = 20;

    /// <summary>Calls in flight to one provider account at most.</summary>
    public int MaxConcurrency { get; init; } = 200;

    /// <summary>Attempts at one call, the first included.</summary>
    public int MaxAttempts { get; init; } = 8;

    /// <summary>Wait before the second attempt; doubles with each further one.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Longest wait between attempts of our own choice; the provider may ask for more.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A provider that asks to wait longer than this has failed.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>One attempt may take this long.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Deterministic failures of one kind in a row after which a model is not asked any more.</summary>
    public int BreakerThreshold { get; init; } = 5;
}
