using SocraticBench.Core.Records;

namespace SocraticBench.Core.Csd;

/// <summary>A salient fact of the dialogue that a tutor turn comes back to.</summary>
public sealed record SalienceReference
{
    /// <summary>The fact.</summary>
    public required string ItemId { get; init => field = Check.Text(value); }

    /// <summary>Turn in which the student gave it, 1-based.</summary>
    public required int TurnOrigin { get; init => field = Check.Range(value, 1, 200); }

    /// <summary>How sure the match is, 0..1.</summary>
    public required double Confidence { get; init => field = Check.Range(value, 0.0, 1.0); }

    /// <summary>The words by which the tutor named it.</summary>
    public required string SurfaceForm { get; init => field = Check.NotNull(value); }
}
