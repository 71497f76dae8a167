using SocraticBench.Core.Records;

namespace SocraticBench.Core.Rubrics;

/// <summary>Weights of the three components of SD; each 0..1, together 1.</summary>
public sealed record RubricWeights
{
    /// <summary>Creates the weights.</summary>
    /// <exception cref="InvalidFieldException">One is outside 0..1, or they do not sum to 1.</exception>
    public RubricWeights(double form, double substance, double purity)
    {
        Form = Check.Range(form, 0.0, 1.0, nameof(form));
        Substance = Check.Range(substance, 0.0, 1.0, nameof(substance));
        Purity = Check.Range(purity, 0.0, 1.0, nameof(purity));
        if (Math.Abs(form + substance + purity - 1) > 1e-9)
        {
            throw Check.Invalid("weights", $"form + substance + purity is {form + substance + purity:0.####}, must be 1");
        }
    }

    /// <summary>Weight of Form.</summary>
    public double Form { get; }

    /// <summary>Weight of Substance.</summary>
    public double Substance { get; }

    /// <summary>Weight of Purity.</summary>
    public double Purity { get; }
}
