using SocraticBench.Core.Records;

namespace SocraticBench.Core.Scoring;

/// <summary>What the rules say of one tutor turn.</summary>
public sealed record HeuristicResult
{
    /// <summary>Form, 0..10.</summary>
    public required double Form { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Substance, 0..10.</summary>
    public required double Substance { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Purity, 0..10.</summary>
    public required double Purity { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Violations found, each once, in the order of the enumeration.</summary>
    public required IReadOnlyList<Violation> Violations { get; init => field = Check.NotNull(value); }

    /// <summary>max(p, 1 − p) of the turn's p_socratic, 0.5..1.</summary>
    public required double Confidence { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>Socratic Disposition from the three components, 0..10.</summary>
    public required double Score { get; init => field = Check.Range(value, 0.0, 10.0); }
}
