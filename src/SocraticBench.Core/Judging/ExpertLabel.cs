using SocraticBench.Core.Records;
using SocraticBench.Core.Scoring;

namespace SocraticBench.Core.Judging;

/// <summary>One person's reading of a turn.</summary>
public sealed record ExpertLabel
{
    /// <summary>Who labelled; a pseudonym.</summary>
    public required string Labeller { get; init => field = Check.Text(value); }

    /// <summary>Form, 0..10.</summary>
    public required double Form { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Substance, 0..10.</summary>
    public required double Substance { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Purity, 0..10.</summary>
    public required double Purity { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>SD of the three under the rubric of the labelling, 0..10.</summary>
    public required double Sd { get; init => field = Check.Range(value, 0.0, 10.0); }

    /// <summary>Violations seen.</summary>
    public required IReadOnlyList<Violation> Violations { get; init => field = Check.NotNull(value); }

    /// <summary>The rubric labelled under.</summary>
    public required string RubricVersion { get; init => field = Check.Text(value); }
}
