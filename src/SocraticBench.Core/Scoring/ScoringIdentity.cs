using SocraticBench.Core.Records;

namespace SocraticBench.Core.Scoring;

/// <summary>Everything that turns transcripts into numbers, by content. Two scores under two identities are never mixed silently.</summary>
public sealed record ScoringIdentity : LakeRecord
{
    /// <summary>Version of the heuristic rules and weights, by content.</summary>
    public required string Scorer { get; init => field = Check.Text(value); }

    /// <summary>The rubric artefact, <c>name-version@sha256:…</c>.</summary>
    public required string Rubric { get; init => field = Check.Text(value); }

    /// <summary>The judge prompt artefact; null where no judge is used.</summary>
    public string? JudgePrompt { get; init; }

    /// <summary>The primary judge's model id; null where heuristics stand alone.</summary>
    public string? Judge { get; init; }

    /// <summary>The secondary judge's model id; null where there is none.</summary>
    public string? SecondaryJudge { get; init; }

    /// <summary>Confidence above which a turn skips the judge, 0.5..1.</summary>
    public required double SkipAbove { get; init => field = Check.Range(value, 0.5, 1.0); }

    /// <summary>Version of the CSD tables and extractors; null where CSD is not computed.</summary>
    public string? CsdTables { get; init; }
}
