using SocraticBench.Core.Scoring.Cues;
using SocraticBench.Core.Scoring.Features;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring.Fitting;

/// <summary>How a head is fitted: which features it may use, and how strongly each kind is held to nought.</summary>
/// <param name="Fixed">Penalty of fixed features.</param>
/// <param name="Gated">Penalty of gated ones; null where the head uses none.</param>
/// <param name="Word">Penalty of cue words; null where the head uses none.</param>
/// <param name="Lowering">Whether only features of telling are used, and only with weights that lower.</param>
/// <param name="Turn">Which stems are weighed wherever they stand; null where the head uses none.</param>
internal sealed record HeadPlan(double Fixed, double? Gated, double? Word, bool Lowering, TurnWordPlan? Turn = null)
{
    /// <summary>
    /// What can only grow when statements are added to a turn. The Purity that rests on these alone cannot rise by padding.
    /// </summary>
    private static readonly HashSet<int> s_telling =
    [
        .. new[]
        {
            TurnFeature.StatedLog, TurnFeature.StatementsLog, TurnFeature.LongestStatementLog, TurnFeature.NumbersStatedLog, TurnFeature.NewNumberStated,
            TurnFeature.KnownNumberStated, TurnFeature.EquationStated, TurnFeature.OperatorStated, TurnFeature.StatedNewLog, TurnFeature.DerivedNumberStated,
            TurnFeature.RightEquation, TurnFeature.QuoteStated, TurnFeature.SelfStated, TurnFeature.AtLeast25Words, TurnFeature.AtLeast45Words, TurnFeature.AtLeast80Words,
        }.Select(feature => (int)feature),
        .. new[]
        {
            Cue.AdviceDuty, Cue.AdviceSoft, Cue.AdviceStep, Cue.AnswerStated, Cue.Correction, Cue.SlipNamed, Cue.Definition, Cue.Explanation, Cue.Example, Cue.Reminder,
            Cue.Disagreement, Cue.Information, Cue.RoleTalk, Cue.SwitchMode, Cue.Manage, Cue.Offer,
        }.Select(FeatureNames.Stating),
        FeatureNames.Asking(Cue.LeadingPolar), FeatureNames.Asking(Cue.AdviceDuty), FeatureNames.Asking(Cue.Explanation), FeatureNames.Asking(Cue.Definition),
    ];

    public static HeadPlan Of(Head head) => head switch
    {
        Head.Socratic => new HeadPlan(2e-3, 2e-3, 1e-2, false, new TurnWordPlan(8e-3, 20, 2)),
        Head.Untold => new HeadPlan(2e-3, null, null, true),
        Head.Leading => new HeadPlan(1e-2, null, null, false, new TurnWordPlan(3e-2, 10, 1)),
        Head.Lecturing => new HeadPlan(6e-3, null, null, false, new TurnWordPlan(2e-2, 10, 1)),
        >= Head.Definitions => new HeadPlan(1e-2, null, 1e-2, false),
        _ => new HeadPlan(1e-2, null, 1e-1, false),
    };

    /// <summary>Whether a fixed or gated feature is used.</summary>
    public bool Uses(int feature) => feature < FeatureNames.Fixed.Count ? !Lowering || s_telling.Contains(feature) : Gated is not null;
}
