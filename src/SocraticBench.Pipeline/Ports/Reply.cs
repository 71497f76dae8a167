namespace SocraticBench.Pipeline.Ports;

/// <summary>A model's answer: exactly one of the nested cases.</summary>
public abstract record Reply
{
    private Reply(Usage usage) => Usage = usage;

    /// <summary>What the call cost.</summary>
    public Usage Usage { get; init; }

    /// <summary>The provider's own word for why it stopped; null where it gave none.</summary>
    public string? StopReason { get; init; }

    /// <summary>The provider's id of the request; null where it gave none.</summary>
    public string? RequestId { get; init; }

    /// <summary>Milliseconds of the successful attempt, waiting in our own queue excluded.</summary>
    public double? LatencyMs { get; init; }

    /// <summary>Attempts made, 1 or more.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>A complete reply.</summary>
    /// <param name="Text">The text; not empty.</param>
    /// <param name="Usage">What it cost.</param>
    public sealed record Replied(string Text, Usage Usage) : Reply(Usage);

    /// <summary>The model declined, in words.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="Usage">What it cost.</param>
    public sealed record Refused(string Text, Usage Usage) : Reply(Usage);

    /// <summary>Withheld by a content filter.</summary>
    /// <param name="Usage">What it cost.</param>
    public sealed record Filtered(Usage Usage) : Reply(Usage);

    /// <summary>Ended by the token limit.</summary>
    /// <param name="Text">What there is.</param>
    /// <param name="Usage">What it cost.</param>
    public sealed record CutOff(string Text, Usage Usage) : Reply(Usage);

    /// <summary>No text.</summary>
    /// <param name="Usage">What it cost.</param>
    public sealed record Empty(Usage Usage) : Reply(Usage);

    /// <summary>No reply: the provider failed, after whatever retries the models room makes.</summary>
    /// <param name="Kind">The kind of failure.</param>
    /// <param name="Reason">In words, without secrets.</param>
    /// <param name="RetryAfter">When the provider says to come back; null where it does not.</param>
    public sealed record Failed(FailureKind Kind, string Reason, TimeSpan? RetryAfter = null) : Reply(Usage.Unknown);
}
