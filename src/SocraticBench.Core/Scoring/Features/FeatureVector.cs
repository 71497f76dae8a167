namespace SocraticBench.Core.Scoring.Features;

/// <summary>The features of one turn that are not nought: indices in <see cref="FeatureNames"/>' order and their values.</summary>
internal sealed class FeatureVector
{
    private readonly List<(int Index, float Value)> _values = new(96);

    public IReadOnlyList<(int Index, float Value)> Values => _values;

    public void Set(TurnFeature feature, double value)
    {
        if (value != 0)
        {
            _values.Add(((int)feature, (float)value));
        }
    }

    public void Set(TurnFeature feature, bool holds) => Set(feature, holds ? 1 : 0);

    public void Set(int index, double value)
    {
        if (value != 0)
        {
            _values.Add((index, (float)value));
        }
    }
}
