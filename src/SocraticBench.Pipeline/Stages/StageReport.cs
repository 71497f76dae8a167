using SocraticBench.Core.Records;

namespace SocraticBench.Pipeline.Stages;

/// <summary>A stage's answer.</summary>
public sealed record StageReport
{
    /// <summary>The stage.</summary>
    public required StageName Stage { get; init; }

    /// <summary>The run, for a shard of a mapped stage; null for the whole stage.</summary>
    public string? Shard { get; init; }

    /// <summary>What became of it.</summary>
    public required StageOutcome Outcome { get; init; }

    /// <summary>Why it failed or was skipped; null where it did what it should.</summary>
    public string? Reason { get; init; }

    /// <summary>What was counted, by name: <c>runs</c>, <c>turns</c>, <c>judged</c> …; a mapped stage holds the sums of its shards.</summary>
    public IReadOnlyDictionary<string, long> Counts { get; init; } = new Dictionary<string, long>();

    /// <summary>Milliseconds that it took.</summary>
    [Volatile]
    public double ElapsedMs { get; init; }

    /// <summary>A stage that did what it should.</summary>
    public static StageReport Done(StageCommand command, params ReadOnlySpan<KeyValuePair<string, long>> counts) =>
        new() { Stage = command.Stage, Shard = command.Shard, Outcome = StageOutcome.Succeeded, Counts = counts.ToArray().ToDictionary() };

    /// <summary>A stage with nothing to do.</summary>
    public static StageReport Skip(StageCommand command, string reason) =>
        new() { Stage = command.Stage, Shard = command.Shard, Outcome = StageOutcome.Skipped, Reason = reason };

    /// <summary>A stage that could not do what it should.</summary>
    public static StageReport Fail(StageCommand command, string reason) =>
        new() { Stage = command.Stage, Shard = command.Shard, Outcome = StageOutcome.Failed, Reason = reason };
}
