namespace SocraticBench.Core.Validation;

/// <summary>What a goal is about.</summary>
public enum GoalMeasure
{
    /// <summary>Mean balanced accuracy over the studies with both classes.</summary>
    MacroMean,

    /// <summary>Balanced accuracy of p ≥ 0.5 in the study named by <c>source</c>.</summary>
    BalancedAccuracy,

    /// <summary>The same, less the trivial rule's.</summary>
    BalancedAccuracyOverTrivial,

    /// <summary>Balanced accuracy of the flag that tests <c>target</c>, in the study named by <c>source</c>.</summary>
    TargetBalancedAccuracy,

    /// <summary>Share of expert Socratic turns on which <c>violation</c> is flagged.</summary>
    FalseAlarms,

    /// <summary>Macro-F1 of question types.</summary>
    TypeMacroF1,

    /// <summary>Expected calibration error.</summary>
    Ece,

    /// <summary>Share of turns that skip the judge at confidence above 0.8.</summary>
    Skipped,

    /// <summary>Share of the skipped on which people agree.</summary>
    SkippedAgreement,

    /// <summary>Area under the curve of SD less that of p, in the study named by <c>source</c>, or in each where none is named.</summary>
    SdAucLessAuc,

    /// <summary>Share of expert Socratic turns with SD ≥ 8.</summary>
    ExpertAtLeastEight,

    /// <summary>Share of turns that reveal the answer with SD ≥ 8.</summary>
    RevealAtLeastEight,

    /// <summary>Area under the curve of the mean SD of whole dialogues against the verdict of <c>source</c>.</summary>
    DialogueAuc,
}
