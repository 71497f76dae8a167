namespace SocraticBench.Pipeline.Flow.Verification;

/// <summary>What a lake was found to be.</summary>
public sealed record LakeVerification
{
    /// <summary>Where it is.</summary>
    public required string Lake { get; init; }

    /// <summary>Objects looked at.</summary>
    public required int Objects { get; init; }

    /// <summary>Runs of all plans.</summary>
    public required int Runs { get; init; }

    /// <summary>Runs that are not held or not scored yet, in executions that are not finished; no problem.</summary>
    public required int Pending { get; init; }

    /// <summary>What is wrong, by key.</summary>
    public required IReadOnlyList<LakeProblem> Problems { get; init; }

    /// <summary>What was wrong and is not any more; empty where nothing was to be repaired.</summary>
    public IReadOnlyList<LakeProblem> Repaired { get; init; } = [];

    /// <summary>Whether nothing is wrong.</summary>
    public bool Clean => Problems.Count == 0;
}
