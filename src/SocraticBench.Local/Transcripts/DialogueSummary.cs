using SocraticBench.Core.Rubrics;
using SocraticBench.Core.Survival;

namespace SocraticBench.Local.Transcripts;

/// <summary>What a dialogue comes to.</summary>
/// <param name="DialogueId">Its id in the source.</param>
/// <param name="Model">The tutor; null where the source names none.</param>
/// <param name="Turns">Tutor turns.</param>
/// <param name="MeanSd">Mean SD, 0..10; null where the tutor says nothing.</param>
/// <param name="ComplianceRate">Share of turns at or above the rubric's threshold; null where the tutor says nothing.</param>
/// <param name="HalfLifeTurn">First turn whose three-turn mean is below the threshold; null where there is none.</param>
/// <param name="CensoredAt">The last turn, up to which it did not fail; null where it did.</param>
public sealed record DialogueSummary(
    string DialogueId, string? Model, int Turns, double? MeanSd, double? ComplianceRate, int? HalfLifeTurn, int? CensoredAt)
{
    /// <summary>Sums a dialogue up.</summary>
    /// <param name="scored">The dialogue.</param>
    /// <param name="rubric">Has the thresholds.</param>
    /// <param name="model">The tutor, where the record names none.</param>
    public static DialogueSummary Of(ScoredRecord scored, Rubric rubric, string? model = null)
    {
        var sds = scored.Scores.Select(score => (double?)score.Result.Score).ToList();
        var halfLife = HalfLife.Of(sds, rubric.HalfLifeThreshold).Turn;
        return new DialogueSummary(
            scored.Record.DialogueId,
            scored.Record.Model ?? model,
            sds.Count,
            sds.Average(),
            sds.Count == 0 ? null : (double)sds.Count(sd => sd >= rubric.ComplianceThreshold) / sds.Count,
            halfLife,
            halfLife is null ? sds.Count : null);
    }
}
