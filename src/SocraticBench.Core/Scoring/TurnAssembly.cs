using SocraticBench.Core.Csd;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Judging;
using SocraticBench.Core.Rubrics;

namespace SocraticBench.Core.Scoring;

/// <summary>Puts a scored turn together from what happened, what the rules say and what the judges say.</summary>
/// <param name="Header">The run.</param>
/// <param name="ScoringId">The scoring.</param>
/// <param name="Rubric">Its rubric.</param>
public sealed record TurnAssembly(TranscriptHeader Header, string ScoringId, Rubric Rubric)
{
    /// <summary>The scored turn.</summary>
    /// <param name="happened">The exchange.</param>
    /// <param name="filtered">What the rules say.</param>
    /// <param name="judges">What the judges say.</param>
    /// <param name="csd">Its long-context features; null where they were not computed or there is no text.</param>
    public Turn Assemble(TranscriptTurn happened, FilteredTurn filtered, JudgeAnswer judges, CsdTurn? csd = null)
    {
        var decision = Arbitration.Decide(
            new SdEvidence(filtered.Heuristic, judges.Primary, judges.Secondary, judges.Status, happened.Outcome, judges.Arbitrated, csd?.Subscores), Rubric);
        return new Turn
        {
            RunId = Header.Run.RunId,
            TurnNumber = happened.TurnNumber,
            ExecutionId = Header.Run.ExecutionId,
            ManifestId = Header.Run.ManifestId,
            Phase = Header.Run.Phase,
            Arm = Header.Run.Arm,
            Replicate = Header.Run.Replicate,
            Model = Header.Run.Model,
            Simulated = Header.Simulated,
            SeedId = Header.Run.SeedId,
            Temperature = Header.Run.Temperature,
            SystemPromptVersion = Header.SystemPromptVersion,
            WindowTokens = happened.WindowTokens,
            Planted = happened.Planted,
            StudentState = happened.StudentState,
            StudentReason = happened.StudentReason,
            UserText = happened.UserText,
            AssistantText = happened.AssistantText,
            Outcome = happened.Outcome,
            StopReason = happened.StopReason,
            ScoringId = ScoringId,
            Heuristic = filtered.Heuristic,
            PSocratic = filtered.PSocratic,
            Rules = filtered.Rules,
            QuestionType = filtered.QuestionType,
            Judge = judges.Primary,
            SecondaryJudge = judges.Secondary,
            JudgeStatus = judges.Status,
            JudgeError = judges.Error,
            Sd = decision.Sd,
            SdSource = decision.Source,
            UnscoredReason = decision.UnscoredReason,
            Violations = decision.Violations,
            Score = decision.Score,
            SalientRefs = csd?.SalientRefs,
            DecoyRefs = csd?.DecoyRefs,
            TemplateMatch = csd?.TemplateMatch,
            ThreadLink = csd?.ThreadLink,
            ContradictionsDetected = csd?.ContradictionsDetected,
            CsdSubscores = csd?.Subscores,
            CostTokensPrompt = happened.CostTokensPrompt,
            CostTokensCompletion = happened.CostTokensCompletion,
            CostTokensCached = happened.CostTokensCached,
            CostUsd = happened.CostUsd,
            RedactionStatus = RedactionStatus.NotChecked,
            LatencyMs = happened.LatencyMs,
            Attempts = happened.Attempts,
            ProviderRequestId = happened.ProviderRequestId,
            Timestamp = happened.Timestamp,
        };
    }
}
