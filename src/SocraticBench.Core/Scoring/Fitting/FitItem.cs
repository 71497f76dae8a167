using SocraticBench.Core.Scoring.Features;
using SocraticBench.Core.Scoring.Weights;

namespace SocraticBench.Core.Scoring.Fitting;

/// <summary>A labelled turn, measured once for any number of fits.</summary>
internal sealed class FitItem
{
    public FitItem(TutorTurnText text, string study, string group, Func<Head, bool?> label)
    {
        (Study, Group, Label) = (study, group, label);
        var view = TurnView.Of(text);
        Fixed = FeatureReader.Read(view).Values;
        Gates = [.. Enum.GetValues<Gate>().Where(view.Prior.Holds)];
        Words = [.. WordCues.Read(view).DistinctBy(cue => cue.Hash).Select(cue => (cue.Hash, WordCues.NameOf(cue, view)))];
    }

    /// <summary>Studies are weighted equally, whatever their size.</summary>
    public string Study { get; }

    /// <summary>Never split over folds.</summary>
    public string Group { get; }

    /// <summary>The label for a head; null where people did not say.</summary>
    public Func<Head, bool?> Label { get; }

    public IReadOnlyList<(int Index, float Value)> Fixed { get; }

    public IReadOnlyList<Gate> Gates { get; }

    public IReadOnlyList<(ulong Hash, string Name)> Words { get; }
}
