using SocraticBench.Core.Records;

namespace SocraticBench.Core.Csd;

/// <summary>A change of mind of the student's that the tutor took up.</summary>
public sealed record ContradictionDetected
{
    /// <summary>What the student spoke of.</summary>
    public required string Slot { get; init => field = Check.Text(value); }

    /// <summary>What it said before.</summary>
    public required string PrevValue { get; init => field = Check.NotNull(value); }

    /// <summary>What it says now.</summary>
    public required string NewValue { get; init => field = Check.NotNull(value); }

    /// <summary>Turn in which the tutor took it up, 1-based.</summary>
    public required int DetectedAtTurn { get; init => field = Check.Range(value, 1, 200); }
}
