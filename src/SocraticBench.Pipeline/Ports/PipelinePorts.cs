namespace SocraticBench.Pipeline.Ports;

/// <summary>Everything the stages reach the world through. One plain function per environment makes it.</summary>
public sealed record PipelinePorts
{
    /// <summary>The store of record.</summary>
    public required ILake Lake { get; init; }

    /// <summary>The hot index.</summary>
    public required IRunIndex Index { get; init; }

    /// <summary>The models.</summary>
    public required IModels Models { get; init; }

    /// <summary>The primary judge; null where heuristics stand alone.</summary>
    public IJudge? Judge { get; init; }

    /// <summary>The execution's money; null where nothing limits it.</summary>
    public ILedger? Ledger { get; init; }

    /// <summary>Counts tokens.</summary>
    public required ITokenCounter Tokens { get; init; }

    /// <summary>Writes curated Parquet.</summary>
    public required ITables Tables { get; init; }

    /// <summary>Keeps a second orchestrator out of an execution and a second worker out of a run; null where nothing else can reach the lake, as in tests.</summary>
    public ILease? Lease { get; init; }

    /// <summary>Tells people.</summary>
    public required INotifier Notifier { get; init; }

    /// <summary>Publishes measurements.</summary>
    public required IMetrics Metrics { get; init; }

    /// <summary>Mints ids.</summary>
    public required IIds Ids { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Who runs this program; goes into provenance.</summary>
    public required Provenance Provenance { get; init; }
}
