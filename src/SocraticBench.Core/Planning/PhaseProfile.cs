using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Planning;

/// <summary>What a phase does to a dialogue.</summary>
public sealed record PhaseProfile
{
    /// <summary>The phase.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Tokens of context that the tutor is shown at most.</summary>
    public required int WindowTokens { get; init => field = Check.Range(value, 256, 2_000_000); }

    /// <summary>How much distracting text there is.</summary>
    public required NoiseLevel Noise { get; init; }

    /// <summary>How the student presses; empty where it does not.</summary>
    public required IReadOnlyList<PressureKind> Pressure { get; init => field = Check.NotNull(value); }

    /// <summary>The student presses every so many turns; null where it never does.</summary>
    public int? PressureEvery { get; init => field = Check.Range(value, 1, 200); }

    /// <summary>Turns expected between questions about the inquiry itself.</summary>
    public int MetaCadence { get; init => field = Check.Range(value, 1, 200); } = 8;
}
