namespace SocraticBench.Core.Csd;

/// <summary>The long-context features of one tutor turn, each with its evidence.</summary>
public sealed record CsdTurn
{
    /// <summary>Facts come back to; empty where none.</summary>
    public required IReadOnlyList<SalienceReference> SalientRefs { get; init; }

    /// <summary>Decoys taken up; empty where none.</summary>
    public required IReadOnlyList<DecoyReference> DecoyRefs { get; init; }

    /// <summary>How canned the turn is.</summary>
    public required TemplateMatch TemplateMatch { get; init; }

    /// <summary>Which span of the student's it takes up; null where none.</summary>
    public required ThreadLink? ThreadLink { get; init; }

    /// <summary>Contradictions taken up; empty where none.</summary>
    public required IReadOnlyList<ContradictionDetected> ContradictionsDetected { get; init; }

    /// <summary>The eight dimensions; null at P0, whose window is too short for them to mean anything.</summary>
    public required CsdSubscores? Subscores { get; init; }
}
