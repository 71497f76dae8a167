namespace SocraticBench.Core.Scoring.Fitting;

/// <summary>One item of a fit: its features that are not nought, its class and its weight.</summary>
internal sealed record SparseRow(int[] Index, float[] Value, bool Positive, double Weight)
{
    public double Dot(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < Index.Length; i++)
        {
            sum += Value[i] * weights[Index[i]];
        }

        return sum;
    }

    /// <summary>The row with some features left out.</summary>
    public SparseRow Without(IReadOnlySet<int> features) => this with
    {
        Index = [.. Index.Where(i => !features.Contains(i))],
        Value = [.. Value.Where((_, at) => !features.Contains(Index[at]))],
    };
}
