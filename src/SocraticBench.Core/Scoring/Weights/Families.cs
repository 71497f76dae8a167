using SocraticBench.Core.Scoring.Features;

namespace SocraticBench.Core.Scoring.Weights;

/// <summary>Which family a feature belongs to.</summary>
internal static class Families
{
    private static readonly Family[] s_ofFixed = [.. Enumerable.Range(0, FeatureNames.Fixed.Count).Select(OfName)];

    public static int Count { get; } = Enum.GetValues<Family>().Length;

    public static Family OfFixed(int feature) => s_ofFixed[feature];

    private static Family OfName(int feature)
    {
        if (feature >= FeatureNames.Asking(0))
        {
            return Family.AskedCues;
        }

        if (feature >= FeatureNames.Stating(0))
        {
            return Family.StatedCues;
        }

        var measured = (TurnFeature)feature;
        return measured switch
        {
            <= TurnFeature.AnyYesNo or (>= TurnFeature.QuestionBeforeLast and <= TurnFeature.MainLong) => Family.Question,
            <= TurnFeature.Acknowledges or (>= TurnFeature.LastStates and <= TurnFeature.NoMarkAtAll) or TurnFeature.NoAskShort => Family.Length,
            <= TurnFeature.EndsInNewNumber or (>= TurnFeature.AskedOfNumbers and <= TurnFeature.RightEquation) or TurnFeature.AskedNumbersOnly => Family.Numbers,
            <= TurnFeature.ReferenceNewStated or TurnFeature.TutorRepeatsShare => Family.Ties,
            <= TurnFeature.ContextLog or TurnFeature.TutorAskedBefore or TurnFeature.StudentRepeats or TurnFeature.NoAskWithStudentAsking => Family.Student,
            _ => Family.Style,
        };
    }
}
