using SocraticBench.Core.Dialogues;

namespace SocraticBench.Core.Planning;

/// <summary>Which dialogues to hold: the axes of the matrix.</summary>
public sealed record MatrixRequest
{
    /// <summary>Tutors, by registry id.</summary>
    public required IReadOnlyList<string> Models { get; init; }

    /// <summary>Sampling temperatures.</summary>
    public required IReadOnlyList<double> Temperatures { get; init; }

    /// <summary>Students, by seed id.</summary>
    public required IReadOnlyList<string> Seeds { get; init; }

    /// <summary>Phases.</summary>
    public required IReadOnlyList<Phase> Phases { get; init; }

    /// <summary>Arms.</summary>
    public IReadOnlyList<Arm> Arms { get; init; } = [Arm.Test];

    /// <summary>Tutor turns at most.</summary>
    public required int Turns { get; init; }

    /// <summary>Repetitions of each cell.</summary>
    public int Replicates { get; init; } = 1;

    /// <summary>Runs in all.</summary>
    public int Runs => Models.Count * Temperatures.Count * Seeds.Count * Phases.Count * Arms.Count * Replicates;

    /// <summary>Tutor turns in all, where no run ends early.</summary>
    public int MaxTurns => Runs * Turns;
}
