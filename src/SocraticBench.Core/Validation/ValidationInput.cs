using SocraticBench.Core.Records;

namespace SocraticBench.Core.Validation;

/// <summary>What people labelled, and what the scorer must reach on it.</summary>
public sealed record ValidationInput
{
    /// <summary>Labelled turns, and questions labelled by type.</summary>
    public required IReadOnlyList<LabelledTurn> Turns { get; init => field = Check.NotNull(value); }

    /// <summary>Whole dialogues with a verdict on the whole; empty where there are none.</summary>
    public IReadOnlyList<LabelledDialogue> Dialogues { get; init => field = Check.NotNull(value); } = [];

    /// <summary>What must be reached; empty where nothing must.</summary>
    public IReadOnlyList<ValidationGoal> Goals { get; init => field = Check.NotNull(value); } = [];

    /// <summary>Where the labels come from; empty where that is not known.</summary>
    public IReadOnlyList<LabelFile> Files { get; init => field = Check.NotNull(value); } = [];
}
