using SocraticBench.Core.Records;
using SocraticBench.Core.Students;

namespace SocraticBench.Core.Dialogues;

/// <summary>Last line of a transcript: how the dialogue ended.</summary>
public sealed record TranscriptEnd : LakeRecord
{
    /// <summary>Tutor turns held, 0..200.</summary>
    public required int TotalTurns { get; init => field = Check.Range(value, 0, 200); }

    /// <summary>What ended it; never <see cref="CensoredBy.None"/>, for a transcript does not know whether the tutor failed.</summary>
    public required CensoredBy EndedBy
    {
        get;
        init => field = value is CensoredBy.None ? throw Check.Invalid(nameof(EndedBy), "must say what ended the dialogue") : value;
    }

    /// <summary>The reason in words, such as the provider's error; null at the planned end.</summary>
    public string? Reason { get; init; }

    /// <summary>First turn at which the student had conceded every commitment; null where it never had.</summary>
    public int? AporiaTurn { get; init => field = Check.Range(value, 1, 200); }

    /// <summary>Messages of the student with each fault; every fault is present. Null where no model played the student.</summary>
    public IReadOnlyDictionary<StudentFault, int>? StudentFaults { get; init; }

    /// <summary>US dollars of the student's calls; null where no model played it, or where any call's is unknown.</summary>
    public double? StudentCostUsd { get; init => field = Check.NotNegative(value); }

    /// <summary>When the dialogue ended, UTC.</summary>
    [Volatile]
    public required DateTimeOffset CompletedAt { get; init; }
}
