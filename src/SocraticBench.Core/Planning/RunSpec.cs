using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Planning;

/// <summary>One dialogue to hold: a cell of the matrix with the identity it was given when the matrix was generated.</summary>
public sealed record RunSpec : LakeRecord
{
    /// <summary>The execution that owns the run; a ULID.</summary>
    public required string ExecutionId { get; init => field = Planning.RunId.Parse(value, nameof(ExecutionId)); }

    /// <summary>The run; a ULID minted once, never at retry: the idempotency key.</summary>
    public required string RunId { get; init => field = Planning.RunId.Parse(value, nameof(RunId)); }

    /// <summary>The protocol of the run.</summary>
    public required string ManifestId { get; init => field = Manifests.ManifestId.Parse(value, nameof(ManifestId)); }

    /// <summary>The tutor under test, by its id in the model registry.</summary>
    public required string Model { get; init => field = Check.Text(value); }

    /// <summary>The student.</summary>
    public required string SeedId { get; init => field = Seeds.SeedId.Parse(value, nameof(SeedId)); }

    /// <summary>Context size, noise and pressure.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The phase's tests, or neutral padding of the same length.</summary>
    public Arm Arm { get; init; }

    /// <summary>Sampling temperature, 0..2; null where an imported transcript does not say.</summary>
    public required double? Temperature { get; init => field = Check.Range(value, 0.0, 2.0); }

    /// <summary>1-based number of the repetition of the same cell.</summary>
    public int Replicate { get; init => field = Check.Range(value, 1, 10_000); } = 1;

    /// <summary>Tutor turns at most, 1..200; the restriction time τ of RMST.</summary>
    public required int MaxTurns { get; init => field = Check.Range(value, 1, 200); }
}
