using SocraticBench.Core.Records;
using SocraticBench.Core.Students;

namespace SocraticBench.Core.Dialogues;

/// <summary>What a model that plays the student said, as paid for: an entry of a dialogue's journal between two tutor turns.</summary>
public sealed record StudentLine : LakeRecord
{
    /// <summary>The tutor turn that this message is put to, 2..200.</summary>
    public required int BeforeTurn { get; init => field = Check.Range(value, 2, 200); }

    /// <summary>The message, without what the phase pastes into it.</summary>
    public required string StudentText { get; init => field = Check.NotNull(value); }

    /// <summary>What is wrong with it; empty where nothing is.</summary>
    public required IReadOnlyList<StudentFault> Faults { get; init => field = Check.NotNull(value); }

    /// <summary>US dollars for the call; null where the price or the usage is unknown.</summary>
    public double? CostUsd { get; init => field = Check.NotNegative(value); }
}
